"""Every cell of the table in `docs/credentials.md`: found in its source, of its kind, and good for a call."""

import os
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import ModelArts
from aiomodelarts.core.auth.discovery import environment
from aiomodelarts.core.auth.discovery.credential_kinds import kind_of
from aiomodelarts.credentials import (
    AgencyCredentials,
    AkSkCredentials,
    EcsMetadataCredentials,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
    explain,
)
from aiomodelarts.testing import PROJECT_ID, PROJECT_NAME, FakeModelArts
from aiomodelarts.testing.iam import Agency
from tests.cases import for_each

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "credentials.md"
IAM = "https://iam.eu-de.otc.t-systems.com/v3"
DOMAIN = "OTC00000000001000000000"
THEIRS = "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
ID_TOKEN = "id-token-that-nobody-may-see"


def tables() -> list[tuple[list[str], list[list[str]]]]:
    """Head and rows of each table."""
    found = re.findall(r"((?:^\|.*\n)+)", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    cells = [[[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()] for text in found]
    return [(lines[0], lines[2:]) for lines in cells]


(KINDS_HEAD, KINDS_ROWS), (NAMES_HEAD, NAMES_ROWS) = tables()
NONE = "\N{EN DASH}"
CELLS = {(row[0], column): row[at] for row in KINDS_ROWS for at, column in enumerate(KINDS_HEAD) if at}
OFFERED = [cell for cell, text in CELLS.items() if text != NONE]


class Place:
    """A fake cloud, and what a test puts into variables and files."""

    def __init__(self, folder: Path) -> None:
        self.fake = FakeModelArts()
        self.fake.iam.agencies.append(Agency("operators", "their-account", {"eu-de_theirs": THEIRS}))
        self.fake.iam.providers["company"] = {ID_TOKEN}
        self.folder = folder
        self.key = self.fake.iam.new_key()
        self.temporary = self.fake.iam.new_temporary_key(3600, self.fake.clock.now())
        self.token = self.fake.iam.new_token(PROJECT_ID, self.fake.clock.now())
        self.id_token_file = folder / "id-token"
        self.id_token_file.write_text(ID_TOKEN, encoding="utf-8")
        self.password = {"auth_url": IAM, "username": "demo", "password": "demo-password"}
        self.password |= {"user_domain_name": DOMAIN, "project_name": PROJECT_NAME}

    def with_passcode(self) -> str:
        self.fake.iam.user = evolve(self.fake.iam.user, passcode="123456")
        return "123456"

    def fields(self, kind: str) -> dict[str, str]:
        """What a kind is made of, by field."""
        named = {"auth_url": IAM, "project_name": PROJECT_NAME}
        agency = {"agency_name": "operators", "agency_domain_name": "their-account"}
        temporary = {"access_key": self.temporary.access, "secret_key": self.temporary.secret}
        return {
            "password": self.password,
            "password and passcode": {**self.password, "passcode": self.with_passcode() if "passcode" in kind else ""},
            "token": {"token": self.token, "project_id": PROJECT_ID},
            "token, exchanged": {"token": self.token, "auth_url": IAM, "project_id": PROJECT_ID},
            "AK/SK": {"access_key": self.key.access, "secret_key": self.key.secret, "project_id": PROJECT_ID},
            "temporary AK/SK": {
                **temporary,
                "security_token": self.temporary.security_token or "",
                "project_id": PROJECT_ID,
            },
            "agency": {**self.password, **agency, "agency_project_name": "eu-de_theirs"},
            "OIDC": {**named, "identity_provider": "company", "id_token_file": str(self.id_token_file)},
        }[kind]

    def secrets(self) -> list[str]:
        iam = self.fake.iam
        keys = [value for key in iam.keys.values() for value in (key.access, key.secret, key.security_token) if value]
        return [*keys, *iam.tokens, ID_TOKEN, "demo-password", "123456", PROJECT_ID, DOMAIN, IAM]


def arguments(place: Place, kind: str) -> Any:
    password = PasswordCredentials(**place.password)
    temporary = place.temporary
    return {
        "password": password,
        "password and passcode": evolve(password, passcode="123456"),
        "token": TokenCredentials(place.token),
        "token, exchanged": TokenCredentials(place.token, auth_url=IAM, project_id=PROJECT_ID),
        "AK/SK": AkSkCredentials(place.key.access, place.key.secret, project_id=PROJECT_ID),
        "temporary AK/SK": AkSkCredentials(
            temporary.access, temporary.secret, security_token=temporary.security_token, project_id=PROJECT_ID
        ),
        "temporary AK/SK, renewed": TemporaryAkSkCredentials(password),
        "agency": AgencyCredentials(password, "operators", domain_name="their-account", project_name="eu-de_theirs"),
        "OIDC": OidcCredentials(IAM, "company", place.id_token_file, project_name=PROJECT_NAME),
        "agency of the server": EcsMetadataCredentials(),
    }[kind]


def variables(family: environment.Family, fields: dict[str, str], alias: int = 0) -> dict[str, str]:
    """The fields by the names of a family; those that it has no name for are what a region tells."""
    return {names[alias % len(names)]: fields[field] for field, names in family.items() if field in fields}


def put(place: Place, kind: str, column: str, auth_type: str | None, monkeypatch: Any) -> None:
    """Put the parts of a kind where the column says."""
    if column == "`OS_*`":
        given = variables(environment.OPENSTACK, place.fields(kind))
        if "v3token" in CELLS[kind, column]:
            given["OS_AUTH_TYPE"] = "v3token"
    elif column == "`HW_*`":
        given = variables(environment.HUAWEI_TERRAFORM, place.fields(kind))
    elif column == "`HUAWEICLOUD_SDK_*`":
        given = variables(environment.HUAWEI_SDK, {**place.fields(kind), "project_id": PROJECT_ID})
    elif column.startswith("`S3_*`"):
        given = variables(environment.STORAGE[0 if auth_type is None else 1], place.fields(kind))
        given["OS_PROJECT_ID"] = PROJECT_ID
    else:
        given = {}
    if column == "clouds.yaml":
        given = {"OS_CLOUD": "mine", "OS_CLIENT_CONFIG_FILE": str(write_cloud(place, kind, auth_type))}
    if column == "credentials file":
        given = {"HUAWEICLOUD_SDK_CREDENTIALS_FILE": str(write_huawei(place, kind))}
    for name, value in {**given, "OS_REGION_NAME": "eu-de"}.items():
        monkeypatch.setenv(name, value)


def write_cloud(place: Place, kind: str, auth_type: str | None) -> Path:
    targets = {f"agency_{part}": f"target_{part}" for part in ("name", "domain_name", "project_name")}
    targets["agency_name"] = "target_agency_name"
    fields = {targets.get(field, field): value for field, value in place.fields(kind).items()}
    if kind == "token":
        fields.pop("project_id")  # with a project it is exchanged
    lines = "".join(f"      {key}: '{value}'\n" for key, value in fields.items())
    path = place.folder / "clouds.yaml"
    head = f"clouds:\n  mine:\n    profile: otc\n    auth_type: {auth_type}\n    auth:\n"
    path.write_text(head + lines, encoding="utf-8")
    return path


def write_huawei(place: Place, kind: str) -> Path:
    keys = {"access_key": "ak", "secret_key": "sk", "identity_provider": "idp_id", "auth_url": "iam_endpoint"}
    fields = {**place.fields(kind), "project_id": PROJECT_ID}
    path = place.folder / "credentials"
    lines = "".join(f"{keys.get(field, field)} = {value}\n" for field, value in fields.items())
    path.write_text(f"[basic]\n{lines}", encoding="utf-8")
    return path


def auth_types(cell: tuple[str, str]) -> list[str | None]:
    """What a cell of clouds.yaml lists, or the two families of names for object storage."""
    kind, column = cell
    if column.startswith("`S3_*`"):
        return [None, "second"]
    if column != "clouds.yaml":
        return [None]
    listed = re.findall(r"`([^`]+)`", CELLS[cell])
    del kind
    return ["v3oidcaccesstoken", "v3oidcpassword"] if listed == ["v3oidc..."] else list(listed)


CASES = [pytest.param(*cell, auth, id=f"{cell[0]}-{cell[1]}-{auth}") for cell in OFFERED for auth in auth_types(cell)]


@pytest.mark.parametrize(("kind", "column", "auth_type"), CASES)
async def test_each_cell_is_found_and_good_for_a_call(kind, column, auth_type, tmp_path, monkeypatch):
    place = Place(tmp_path)
    monkeypatch.chdir(tmp_path)
    if kind == "password and passcode":
        place.with_passcode()
    given = arguments(place, kind) if column == "arguments" else None
    put(place, kind, column, auth_type, monkeypatch)
    bare = kind == "token" and column in ("arguments", "clouds.yaml")

    explained = explain(credentials=given)
    transport = httpx.ASGITransport(place.fake.app)
    async with (
        httpx.AsyncClient(transport=transport, trust_env=False) as http_client,
        ModelArts(
            given, http_client=http_client, clock=place.fake.clock, project_id=PROJECT_ID if bare else None
        ) as client,
    ):
        await client.visualization_jobs.list()
        assert await client.project_id() == (THEIRS if kind == "agency" else PROJECT_ID)
        used = client._session.credentials

    assert kind_of(used) == kind
    assert (explained.kind, explained.problem) == (kind, None)
    assert explained.source == SOURCES[column]
    shown = str(explained) + str(explained.to_dict())
    assert [secret for secret in [*place.secrets(), str(tmp_path)] if secret in shown] == []


SOURCES = {
    "arguments": "argument",
    **dict.fromkeys(["`OS_*`", "`HW_*`", "`HUAWEICLOUD_SDK_*`", "`S3_*`, `AWS_*`"], "environment"),
    "clouds.yaml": "clouds.yaml",
    "credentials file": "credentials file",
    "metadata service": "metadata service",
}


def test_the_table_has_all_kinds_and_sources():
    assert [row[0] for row in KINDS_ROWS] == list(dict.fromkeys(row[0] for row in KINDS_ROWS))
    assert KINDS_HEAD[1:] == list(SOURCES)
    assert all(len(row) == len(KINDS_HEAD) for row in KINDS_ROWS)


PLACES_OF_PARTS = ("arguments", "metadata service")
NOT_OFFERED = [cell for cell, text in CELLS.items() if text == NONE and cell[1] not in PLACES_OF_PARTS]


@pytest.mark.parametrize(("kind", "column"), NOT_OFFERED)
def test_a_source_has_no_names_for_what_it_does_not_offer(kind, column, tmp_path):
    if kind in ("temporary AK/SK, renewed", "agency of the server"):
        return  # no variable or key asks for these
    distinctive = {
        "password": {"password"},
        "password and passcode": {"passcode"},
        "token": {"token"},
        "token, exchanged": {"token", "auth_type"},
        "agency": {"agency_name"},
        "OIDC": {"identity_provider"},
    }[kind]
    from aiomodelarts.core.auth.discovery.cloud_keys import HUAWEI_KEYS

    known = {
        "`HW_*`": set(environment.HUAWEI_TERRAFORM),
        "`HUAWEICLOUD_SDK_*`": set(environment.HUAWEI_SDK),
        "`S3_*`, `AWS_*`": set(environment.STORAGE[0]) | set(environment.STORAGE[1]),
        "credentials file": set(HUAWEI_KEYS),
    }[column]
    assert not distinctive <= known


FAMILIES = {
    "`OS_*`": [environment.OPENSTACK],
    "`HW_*`": [environment.HUAWEI_TERRAFORM],
    "`HUAWEICLOUD_SDK_*`": [environment.HUAWEI_SDK],
    "`S3_*`, `AWS_*`": list(environment.STORAGE),
}


def test_the_table_of_names_is_what_is_looked_at():
    assert NAMES_HEAD[1:] == list(FAMILIES)
    for at, column in enumerate(NAMES_HEAD[1:], start=1):
        documented = {row[0]: tuple(re.findall(r"`(\w+)`", row[at])) for row in NAMES_ROWS}
        if column.startswith("`S3_*`"):
            documented["auth_url"] = ()
        looked_at: dict[str, tuple[str, ...]] = {}
        for family in FAMILIES[column]:
            for field, names in family.items():
                looked_at[field] = (*looked_at.get(field, ()), *names)
        assert {field: names for field, names in documented.items() if names} == looked_at


ALIASES = [
    (family, field, alias)
    for families in FAMILIES.values()
    for family in families
    for field, names in family.items()
    for alias in names
]


@for_each(("family", "field", "alias"), ALIASES, ids=[alias for _, _, alias in ALIASES])
def test_every_name_is_read(family, field, alias):
    found = environment._read(family, {alias: "what-it-holds"}, None)

    assert found.values[field] == "what-it-holds"
    assert found.names[field] == alias


def test_the_home_of_the_machine_is_not_looked_at():
    assert os.environ["HOME"] == "/home-of-nobody"
