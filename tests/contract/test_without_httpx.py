"""A client with its own connection pool works without httpx, which only `http_client=` needs."""

import json
import subprocess
import sys

from aiomodelarts.testing import FakeModelArts, served

PROGRAM = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("httpx", "httpcore", "httpx2"):
            raise ImportError(name)

sys.meta_path.insert(0, Missing())
import aiomodelarts
imported = sorted({name.partition(".")[0] for name in sys.modules})
import asyncio, json

async def main(url):
    credentials = aiomodelarts.PasswordCredentials(
        f"{url}/v3", "demo", "demo-password", user_domain_name="OTC00000000001000000000", project_name="eu-de_demo"
    )
    async with aiomodelarts.ModelArts(credentials) as client:
        created = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
        page = await client.visualization_jobs.list()
        raw = await client.with_raw_response(client.visualization_jobs.get, created.job_id)
        try:
            await client.visualization_jobs.get(created.job_id + 1)
        except aiomodelarts.NotFound as error:
            missing = error.status
    return [job.job_name for job in page.jobs], raw.headers["content-type"], missing

result = asyncio.run(main(sys.argv[1]))
print(json.dumps([imported, result, sorted(name for name in sys.modules if name.startswith("httpx"))]))
"""


def test_calls_over_a_socket_do_not_load_httpx() -> None:
    with served(FakeModelArts()) as url:
        command = [sys.executable, "-W", "error", "-c", PROGRAM, url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)

    assert done.returncode == 0, done.stderr
    imported, result, loaded = json.loads(done.stdout)
    assert not {"httpx", "aiohttp", "asyncio"} & set(imported)
    assert result == [["board"], "application/json", 400]
    assert loaded == []


def test_a_served_fake_does_not_load_httpx() -> None:
    program = (
        "import sys\n"
        "from aiomodelarts.testing import FakeModelArts, served\n"
        "with served(FakeModelArts()): pass\n"
        "sys.exit('httpx' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
