"""No id changes the shape of a path, wherever it comes from, and no catalog leads to this machine."""

from contextlib import suppress
from typing import Any

import httpx
import pytest

from aiomodelarts import ConfigurationError, PasswordCredentials, TokenCredentials
from tests.cases import for_each

ODD = (
    ".", "..", "...", "../..", "a/b", "/", "a\\b", "..\\", "%2e%2e", "%2f", "..%2f..", "a?b", "a#b", "a b", " ", "a;b",
    "\t", "a\nb", "a\r\nX-Header: 1", "\x00", "a\x7f", "\u2025", "\uff0e\uff0e", "\u00fc", "{thing_id}", "-",
)  # fmt: skip
REFUSED = (".", "..", "", " ", "\t", "\n", "a\nb", "a\r\nX-Header: 1", "\x00", "a\x7f", "\u3000")
CATALOG_HOSTS = ("127.0.0.1", "localhost", "2130706433", "169.254.169.254", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0")


class Cloud:
    """IAM and ModelArts, with a project and a catalog as a test has them."""

    def __init__(self, project: str = "p", endpoint: str = "https://modelarts.test/v1/p") -> None:
        self.project = project
        self.endpoint = endpoint
        self.calls: list[httpx.URL] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "iam.test":
            catalog = [{"type": "modelarts", "endpoints": [{"interface": "public", "url": self.endpoint}]}]
            token = {
                "expires_at": "2026-01-02T00:00:00Z",
                "catalog": catalog,
                "project": {"id": self.project, "name": "eu-de"},
            }
            return httpx.Response(201, json={"token": token}, headers={"X-Subject-Token": "t" * 30})
        self.calls.append(request.url)
        return httpx.Response(200, json={})


LOGIN = PasswordCredentials("https://iam.test/v3", "user", "password", user_domain_name="d", project_name="eu-de")


class TestProjects:
    @pytest.mark.parametrize("project", ODD)
    @pytest.mark.parametrize("source", ["argument", "environment", "IAM"])
    async def test_project_that_is_none(
        self, project: str, source: str, connect: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        cloud, given = Cloud(project if source == "IAM" else "p"), {"project_id": None, "credentials": LOGIN}
        if source == "argument":
            given = {"project_id": project}
        elif source == "environment":
            if "\0" in project:
                project = "\t"  # no variable has a NUL
            given = {"project_id": None, "credentials": TokenCredentials("t")}
            monkeypatch.setenv("OS_PROJECT_ID", project)
        async with connect(cloud, **given) as client:
            with pytest.raises(ConfigurationError, match="project"):
                await client.notebooks.get("n")
        assert cloud.calls == []

    @pytest.mark.parametrize("project", ["p", "0123456789abcdef0123456789abcdef", "my-project_1.test"])
    async def test_project_as_they_are(self, project: str, connect: Any) -> None:
        cloud = Cloud()
        async with connect(cloud, project_id=project) as client:
            await client.notebooks.get("n")
        assert [url.raw_path for url in cloud.calls] == [f"/v1/{project}/notebooks/n".encode()]


NO_ADDRESSES = [
    "ftp://modelarts.test/v1/p", "https://modelarts..test", "https://.", f"https://{'m' * 64}.test", "https://a b/",
    "https://modelarts.test:0", "https://modelarts.test:99999/v1",
]  # fmt: skip


class TestIds:
    @for_each("value", ODD)
    async def test_id_stays_one_segment_or_is_refused(self, value: str, connect: Any) -> None:
        cloud = Cloud()
        async with connect(cloud, project_id="p") as client:
            with suppress(ValueError):
                await client.notebooks.get(value)
        assert len(cloud.calls) == (0 if value in REFUSED else 1)
        for url in cloud.calls:
            self.check(url)

    def check(self, url: httpx.URL) -> None:
        segments = url.raw_path.split(b"/")
        assert (len(segments), segments[:4]) == (5, [b"", b"v1", b"p", b"notebooks"])
        assert segments[4] not in (b".", b"..", b"")
        assert (url.query, url.fragment) == (b"", "")

    @pytest.mark.parametrize("value", REFUSED)
    async def test_refused_before_anything_is_sent(self, value: str, connect: Any) -> None:
        cloud = Cloud()
        async with connect(cloud, project_id="p") as client:
            for call in (
                lambda: client.notebooks.get(value),
                lambda: client.training_jobs.download_log(value, "worker-0", "/dev/null"),
                lambda: client.training_jobs.download_log("j", value, "/dev/null"),
                lambda: client.training_jobs_v1.get_log(value, 1, log_file="a"),
            ):
                with pytest.raises(ValueError, match="id"):
                    await call()
        assert cloud.calls == []


class TestCatalogs:
    @pytest.mark.parametrize("host", CATALOG_HOSTS)
    async def test_catalog_that_leads_here(self, host: str, connect: Any) -> None:
        cloud = Cloud(endpoint=f"https://{host}/v1/p")
        async with connect(cloud, project_id=None, endpoint=None, credentials=LOGIN) as client:
            with pytest.raises(ConfigurationError, match="service catalog"):
                await client.notebooks.get("n")
        assert cloud.calls == []

    @pytest.mark.parametrize("endpoint", NO_ADDRESSES)
    async def test_catalog_without_an_address(self, endpoint: str, connect: Any) -> None:
        cloud = Cloud(endpoint=endpoint)
        async with connect(cloud, project_id=None, endpoint=None, credentials=LOGIN) as client:
            with pytest.raises(ConfigurationError, match=r"the endpoint in the service catalog .* is not a valid URL"):
                await client.notebooks.get("n")
        assert cloud.calls == []

    async def test_private_clouds(self, connect: Any) -> None:
        for endpoint in ("https://10.0.0.1", "https://modelarts.test"):
            cloud = Cloud(endpoint=f"{endpoint}/v1/p")
            async with connect(cloud, project_id=None, endpoint=None, credentials=LOGIN) as client:
                await client.notebooks.get("n")
            assert len(cloud.calls) == 1
