"""python3 match.py RESUME JOB: ask a server (resume-coverage serve) from Python, with nothing but its standard library.

BASE_URL names another server than http://localhost:3000, API_KEY the key that it asks for.
"""
import json
import os
import sys
import urllib.error
import urllib.request
import uuid
from pathlib import Path

base_url = os.environ.get("BASE_URL", "http://localhost:3000")
boundary = uuid.uuid4().hex


def part(field: str, path: Path) -> bytes:
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"; filename="{path.name}"\r\n\r\n'
    return head.encode() + path.read_bytes() + b"\r\n"


resume, job = (Path(argument) for argument in sys.argv[1:3])
body = part("resume", resume) + part("job", job) + f"--{boundary}--\r\n".encode()
headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
if "API_KEY" in os.environ:
    headers["X-API-Key"] = os.environ["API_KEY"]
request = urllib.request.Request(f"{base_url}/api/v1/matches", data=body, headers=headers)
try:
    with urllib.request.urlopen(request) as response:
        report = json.load(response)
except urllib.error.HTTPError as error:
    problem = json.load(error)["error"]
    sys.exit(f"{problem['message']} {problem['hint']}")
print(f"Coverage {report['score']} of 100")
for row in report["coverage"]:
    print(row["explanation"])
