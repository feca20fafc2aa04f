"""Hosts of regions, and which endpoint of a service catalog belongs to a region."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from aiomodelarts import (
    AgencyCredentials,
    ConfigurationError,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from aiomodelarts.core.auth.iam.service_catalog import Endpoint, origin_in
from aiomodelarts.core.http.regions import iam_in, modelarts_in, region_of
from tests.cases import for_each

PROJECT = "0123456789abcdef0123456789abcdef"
# The regions of huaweicloudsdkiam 3.1.219 and of huaweicloudsdkmodelarts 3.1.219.
IAM_REGIONS = [
    "cn-north-2",
    "cn-north-4",
    "cn-north-1",
    "cn-east-2",
    "cn-east-3",
    "cn-south-1",
    "cn-south-2",
    "cn-southwest-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "af-south-1",
    "sa-brazil-1",
    "la-south-2",
    "na-mexico-1",
    "la-north-2",
    "cn-north-9",
    "eu-west-0",
    "my-kualalumpur-1",
    "ru-moscow-1",
    "me-east-1",
    "ap-southeast-4",
    "ae-ad-1",
    "cn-east-4",
    "cn-east-5",
    "tr-west-1",
    "cn-north-12",
]
MODELARTS_REGIONS = [
    "cn-north-1",
    "cn-north-4",
    "cn-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "cn-east-3",
    "cn-east-4",
    "la-south-2",
    "af-south-1",
    "cn-north-9",
    "tr-west-1",
    "ap-southeast-4",
    "me-east-1",
    "cn-southwest-2",
    "cn-north-2",
    "sa-brazil-1",
    "la-north-2",
    "af-north-1",
    "cn-north-12",
    "cn-southwest-3",
    "cn-north-11",
]


@for_each("region", IAM_REGIONS)
def test_iam_of_huawei_cloud(region):
    assert iam_in(region) == f"https://iam.{region}.myhuaweicloud.com/v3"


@for_each("region", MODELARTS_REGIONS)
def test_modelarts_of_huawei_cloud(region):
    """The SDK has `.cn` for ap-southeast-1, which the documentation and the SDK's own IAM have not."""
    assert modelarts_in(region) == f"https://modelarts.{region}.myhuaweicloud.com"


def test_the_european_site_of_huawei_cloud():
    assert iam_in("eu-west-101") == "https://iam.eu-west-101.myhuaweicloud.eu/v3"
    assert modelarts_in("eu-west-101") == "https://modelarts.eu-west-101.myhuaweicloud.eu"


def test_open_telekom_cloud():
    for region in ("eu-de", "eu-nl"):
        assert iam_in(region) == f"https://iam.{region}.otc.t-systems.com/v3"
        assert modelarts_in(region) == f"https://modelarts.{region}.otc.t-systems.com"
    assert iam_in("eu-ch2") == "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"
    with pytest.raises(ConfigurationError, match="ModelArts in eu-ch2 is not documented; pass endpoint="):
        modelarts_in("eu-ch2")


@for_each("region", [*IAM_REGIONS, *MODELARTS_REGIONS, "eu-de", "eu-nl", "eu-ch2", "eu-west-101"])
def test_the_region_of_a_project(region):
    assert region_of(region) == region
    assert region_of(f"{region}_demo") == region
    assert region_of(f"{region}_a_b") == region


@pytest.mark.parametrize("name", [None, "", "_x", "team", "MOS", "my_project", "my project", "EU-DE_x", "eu-", "a-b_c"])
def test_a_project_whose_name_has_no_region(name):
    assert region_of(name) is None


# --- the choice ---

DE, NL = Endpoint("eu-de", "https://de.test"), Endpoint("eu-nl", "https://nl.test")
ANY, NONE = Endpoint("*", "https://any.test"), Endpoint(None, "https://none.test")


@pytest.mark.parametrize(
    ("endpoints", "region", "origin"),
    [
        ((DE, NL), "eu-nl", "nl"),
        ((NL, DE), "eu-nl", "nl"),
        ((NONE, ANY, DE), "eu-de", "de"),
        ((NONE, ANY, DE), "eu-nl", "any"),
        ((NONE, DE), "eu-nl", "none"),
        ((NONE,), "eu-nl", "none"),
        ((ANY,), None, "any"),
        ((NONE,), None, "none"),
        ((DE,), None, "de"),
        ((NONE, DE), None, "de"),
        ((DE, NL, ANY), None, "any"),
        ((DE, NL, NONE), None, "none"),
    ],
)
def test_an_exact_region_wins_over_any_over_none(endpoints, region, origin):
    assert origin_in(endpoints, region) == f"https://{origin}.test"


def test_a_region_that_the_catalog_does_not_have():
    with pytest.raises(ConfigurationError, match="lists ModelArts in eu-de and eu-nl, not in mars-1; pass region="):
        origin_in((NL, DE), "mars-1")
    with pytest.raises(ConfigurationError, match="lists ModelArts in eu-de, not in mars-1; pass region="):
        origin_in((DE,), "mars-1")
    with pytest.raises(ConfigurationError, match="lists ModelArts in eu-de and eu-nl; pass region="):
        origin_in((NL, DE), None)


# --- through the client ---


def service(*endpoints: Any, kind: str = "modelarts") -> dict[str, Any]:
    return {"type": kind, "endpoints": [{"interface": "public", **endpoint} for endpoint in endpoints]}


def endpoint(region: str | None, host: str) -> dict[str, Any]:
    return {"url": f"https://{host}.test/v1/{PROJECT}", **({"region": region} if region else {})}


BOTH = [service(endpoint("eu-de", "de"), endpoint("eu-nl", "nl"))]


class Cloud:
    """IAM with a catalog, and ModelArts; keeps the hosts that were called."""

    def __init__(self, catalog: Any, project: Any) -> None:
        self.token = {"expires_at": "2099-01-01T00:00:00Z", "catalog": catalog, "project": project}
        self.hosts: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/tokens"):
            return httpx.Response(201, headers={"X-Subject-Token": "t"}, json={"token": self.token})
        if request.url.path.endswith("/securitytokens"):
            key = {"access": "a", "secret": "s", "securitytoken": "t", "expires_at": "2099-01-01T00:00:00Z"}
            return httpx.Response(201, json={"credential": key})
        self.hosts.append(request.url.host)
        return httpx.Response(200, json={"job_id": 7})


LOGIN = PasswordCredentials("https://iam.test/v3", "u", "p", user_domain_name="a", project_name="team")
KINDS: dict[str, Any] = {
    "password": LOGIN,
    "agency": AgencyCredentials(LOGIN, "operators", domain_name="theirs", project_name="team"),
    "id token": OidcCredentials("https://iam.test/v3", "company", "i", project_name="team"),
    "temporary key": TemporaryAkSkCredentials(LOGIN),
    "token": TokenCredentials("t", auth_url="https://iam.test/v3", project_id=PROJECT),
}


@pytest.fixture
def called(connect: Callable[..., Any]) -> Callable[..., Any]:
    async def called(catalog: Any, project: str = "team", credentials: Any = LOGIN, **options: Any) -> str:
        cloud = Cloud(catalog, {"id": PROJECT, "name": project})
        options = {"project_id": None, "endpoint": None, **options}
        async with connect(cloud, credentials=credentials, **options) as client:
            await client.visualization_jobs.get(7)
        return cloud.hosts[-1]

    return called


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("region", "host"), [("eu-de", "de.test"), ("eu-nl", "nl.test")])
async def test_the_region_of_the_client(called, kind, region, host):
    assert await called(BOTH, credentials=KINDS[kind], region=region) == host


@pytest.mark.parametrize("name", ["OS_REGION_NAME", "OS_REGION", "HW_REGION_NAME"])
async def test_the_region_of_the_environment(called, monkeypatch, name):
    monkeypatch.setenv(name, "eu-nl")

    assert await called(BOTH) == "nl.test"
    assert await called(BOTH, region="eu-de") == "de.test"


async def test_the_region_of_the_project(called, monkeypatch):
    assert await called(BOTH, "eu-nl_team") == "nl.test"
    assert await called(BOTH, "eu-nl") == "nl.test"
    assert await called(BOTH, "eu-nl_team", region="eu-de") == "de.test"
    monkeypatch.setenv("OS_REGION_NAME", "eu-de")
    assert await called(BOTH, "eu-nl_team") == "de.test"


async def test_regions_in_several_services(called):
    services = [
        service(endpoint("eu-de", "de"), kind="modelartsv1"),
        service(endpoint("eu-nl", "nl"), kind="modelartsv2"),
    ]

    assert await called(services, region="eu-nl") == "nl.test"


async def test_a_catalog_with_the_name_of_the_project_for_the_region(called):
    assert await called([service(endpoint("eu-de_team", "de"))], region="eu-de") == "de.test"


async def test_only_the_region_id(called):
    endpoints = [{**endpoint(None, "de"), "region_id": "eu-de"}, {**endpoint(None, "nl"), "region_id": "eu-nl"}]

    assert await called([service(*endpoints)], region="eu-nl") == "nl.test"


@pytest.mark.parametrize("given", [{"region": "mars-1"}, {"project": "cn-north-4_team"}])
async def test_a_region_that_is_not_there_is_an_error(called, given):
    with pytest.raises(ConfigurationError, match=r"lists ModelArts in eu-de and eu-nl, not in (mars-1|cn-north-4)"):
        await called(BOTH, **given)


async def test_several_regions_and_no_choice_is_an_error(called):
    with pytest.raises(ConfigurationError, match="lists ModelArts in eu-de and eu-nl; pass region="):
        await called(BOTH)


async def test_endpoint_takes_precedence_over_the_catalog(called):
    assert await called(BOTH, region="mars-1", endpoint="https://mine.test") == "mine.test"


async def test_without_modelarts_in_the_catalog_the_host_follows_from_the_region(called):
    other = [{"type": "compute", "endpoints": [{"url": "https://ecs.test", "region": "eu-de"}]}]

    assert await called(other, region="eu-nl") == "modelarts.eu-nl.otc.t-systems.com"
    assert await called([], "eu-de_demo") == "modelarts.eu-de.otc.t-systems.com"


MALFORMED: list[Any] = [
    [None],
    ["modelarts", 7, [], {}],
    [{"type": "modelarts"}],
    [{"type": "modelarts", "endpoints": None}],
    [{"type": "modelarts", "endpoints": [None, 7, "x", []]}],
    [{"type": "modelarts", "endpoints": [{"url": None}, {"url": 7}, {"url": ""}, {"url": "modelarts.test"}]}],
    [{"type": ["modelarts"], "endpoints": [{"url": "https://x.test"}]}],
    [{"type": "modelarts", "endpoints": [{"url": "https://x.test", "interface": "internal"}]}],
    [{"type": "modelarts", "endpoints": [{"url": "https://x.test", "interface": ["public"]}]}],
]


@pytest.mark.parametrize("catalog", MALFORMED)
async def test_entries_of_a_catalog_that_are_none_are_passed_over(called, catalog):
    assert await called(catalog, region="eu-de") == "modelarts.eu-de.otc.t-systems.com"
    assert await called([*catalog, *BOTH], region="eu-de") == "de.test"


@pytest.mark.parametrize("region", [None, 7, [], {}, ""])
async def test_a_region_that_is_no_text_counts_as_none(called, region):
    assert await called([service({"url": "https://none.test", "region": region})], region="eu-de") == "none.test"
