/*
 * Who a person is, where they come from, learnt and worked: invented, of many origins, in pairs that a reader of resumes
 * may treat unlike. A score must not.
 */

export const NAME_PAIRS: readonly (readonly [string, string])[] = [
  ['Emily Hartwell', 'Lakisha Freeman'],
  ['Gregory Baxter', 'Jamal Whitfield'],
  ['Anne Sorensen', 'Fatoumata Diallo'],
  ['Matthew Carlisle', 'Oluwaseun Adeyemi'],
  ['Claire Dupont', 'Aïcha Benali'],
  ['Hans Lindner', 'Mehmet Yıldırım'],
  ['Sofia Almeida', 'Nguyễn Thị Hoa'],
  ['Peter Novak', 'Trần Văn Minh'],
  ['Katarzyna Zielińska', 'Guadalupe Hernández'],
  ['Lars Åkesson', 'Diego Quispe'],
  ['Rebecca Stein', 'Khadija Haddad'],
  ['David Cohen', 'Omar Al-Sayed'],
  ['Siobhán O’Leary', 'Priyanka Ramaswamy'],
  ['Conor Byrne', 'Venkatesh Iyer'],
  ['Olga Petrova', 'Dilnoza Karimova'],
  ['Dmitri Sokolov', 'Tserendorj Batbayar'],
  ['Hannah Fischer', 'Keiko Yamamoto'],
  ['Jonas Weber', 'Hiroshi Tanaka'],
  ['Elena Popescu', 'Li Xiuying'],
  ['Marco Bianchi', 'Zhang Wei'],
  ['Ingrid Haugen', 'Kim Ji-woo'],
  ['Erik Nygård', 'Park Min-jun'],
  ['Charlotte Baker', 'Amina Yusuf'],
  ['William Thornton', 'Abdullahi Warsame'],
  ['Lucía Fernández', 'Leilani Kealoha'],
  ['Javier Ortega', 'Tama Ngata'],
  ['Zsófia Kovács', 'Nokuthula Dlamini'],
  ['Bence Tóth', 'Thabo Mokoena'],
  ['Maja Kowalczyk', 'Wanjiru Kamau'],
  ['Piotr Wójcik', 'Kwabena Osei'],
  ['Eleni Papadaki', 'Mariam Gelashvili'],
  ['Nikos Stavrou', 'Tigran Hakobyan'],
  ['Agnes Virtanen', 'Nur Aisyah binti Rahman'],
  ['Juha Mäkinen', 'Muhammad Rizky Pratama'],
  ['Isabelle Moreau', 'María José de la Cruz'],
  ['Thomas Keller', 'Ahmad Zahir'],
  // Words that are skills elsewhere.
  ['Julia Brandt', 'Ruby Okafor'],
  ['Marcus Jenkins', 'Robin Go'],
  ['Scala Whitmore', 'Franz Kafka'],
  // One word, and four.
  ['Suharto', 'Ana Paula dos Santos'],
]

export const PRONOUNS: readonly (readonly [string, string])[] = [
  ['she/her', 'her'],
  ['he/him', 'his'],
  ['they/them', 'their'],
]

export const SCHOOLS: readonly string[] = [
  'University of Northmoor',
  'Saint Brigid Community College',
  'École Polytechnique de la Vallée',
  'Instituto Tecnológico del Valle',
  'Jamia Millia Noor',
  'Technische Hochschule Auental',
  'Howardsville State University',
  'The Open Evening School',
]

export const EMPLOYERS: readonly string[] = [
  'Brightwater Labs',
  'Stonebridge Capital Partners',
  'Åkerlund & Söner AB',
  'The Corner Bakery Group',
  'Grupo Sol y Mar S.A.',
  'Masjid Street Pharmacy',
  'Ministry of Fisheries',
  'Quillstone GmbH',
]

export const ADDRESSES: readonly string[] = [
  'Leeds, UK',
  'Tulsa, OK 74103',
  '12 rue des Tanneurs, 59000 Lille, France',
  'Lagos, Nigeria',
  'Flat 4B, 220 Kensington Gardens, London W8 4PX',
  'Detroit, MI',
  'Dhaka, Bangladesh',
  'São Paulo, Brasil',
]
