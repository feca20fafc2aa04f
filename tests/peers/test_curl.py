"""curl with the variables that `serve` prints: a token from IAM, then a call of the service."""

import json
import shutil
import subprocess

import pytest

from aiomodelarts.testing import FakeModelArts, ScaledClock, served

CURL = shutil.which("curl")


@pytest.mark.skipif(CURL is None, reason="curl is not on this machine")
def test_a_token_and_a_call() -> None:
    def curl(*arguments: str) -> str:
        done = subprocess.run([str(CURL), "-sS", *arguments], capture_output=True, text=True, check=True, timeout=20)
        return done.stdout

    fake = FakeModelArts(clock=ScaledClock(60))
    with served(fake) as url:
        names = fake.environment(url)
        user = {
            "name": names["OS_USERNAME"],
            "password": names["OS_PASSWORD"],
            "domain": {"name": names["OS_USER_DOMAIN_NAME"]},
        }
        identity = {"methods": ["password"], "password": {"user": user}}
        login = json.dumps({"auth": {"identity": identity, "scope": {"project": {"id": names["OS_PROJECT_ID"]}}}})
        wanted = ("-H", "Content-Type: application/json", "-d", login, "-o", "/dev/null", "-D", "-")
        headers = curl(f"{names['OS_AUTH_URL']}/auth/tokens", *wanted)
        [token] = [line.split()[1] for line in headers.splitlines() if line.lower().startswith("x-subject-token:")]
        answer = curl(f"{url}/v1/{names['OS_PROJECT_ID']}/models", "-H", f"X-Auth-Token: {token}")
    assert json.loads(answer)["total_count"] == 0
