"""Recordings of `conform`: all fields of all operations, but none that tells whose account it is, and no secret."""

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing.conformance import Settings
from aiomodelarts.testing.conformance.key_names import says_identity, says_secret
from aiomodelarts.testing.conformance.life_cycles import own_values
from aiomodelarts.testing.conformance.pseudonymization import Pseudonymizer
from aiomodelarts.testing.conformance.recordings import Exchange, read, write
from aiomodelarts.testing.conformance.spec_vocabulary import vocabulary
from aiomodelarts.testing.spec.contracts import contracts, resolve
from tests.cases import for_each, resource_of

USER = "4fd20b9a7c1e94d258a34b0f9d66e2f0"
PROJECT = "a" * 32
DEEPEST = 6


class Markers:
    """Fills messages: each text is a marker of its own. `hidden` has those that must not be in a recording."""

    def __init__(self) -> None:
        self.hidden: list[str] = []
        self.shown: list[str] = []

    def new(self, *, hide: bool) -> str:
        marker = f"Mark{len(self.hidden) + len(self.shown)}er"
        (self.hidden if hide else self.shown).append(marker)
        return marker

    def message(self, schema: Mapping[str, Any], *, hide: bool = False, depth: int = 0) -> Any:
        node = resolve(dict(schema))
        hide = hide or any(mark in part for mark in ("x-sensitive", "x-identity") for part in (schema, node))
        for keyword in ("anyOf", "oneOf"):
            if keyword in node:
                return self.message(node[keyword][0], hide=hide, depth=depth)
        kinds = node.get("type", "object" if "properties" in node or "allOf" in node else "string")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "array":
            return [self.message(node.get("items", {}), hide=hide, depth=depth + 1)] if depth < DEEPEST else []
        if kind == "object":
            return self.an_object(node, hide, depth) if depth < DEEPEST else {}
        if "enum" in node:
            return node["enum"][0]
        return self.new(hide=hide) if kind == "string" else {"integer": 7, "number": 0.5, "boolean": True}.get(kind)

    def an_object(self, node: Mapping[str, Any], hide: bool, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for part in node.get("allOf", []):
            inner = self.message(part, hide=hide, depth=depth)
            made |= inner if isinstance(inner, dict) else {}
        for name, schema in node.get("properties", {}).items():
            made[name] = self.message(schema, hide=hide, depth=depth + 1)
        others = node.get("additionalProperties")
        chosen = resolve(others) if isinstance(others, dict) else {}
        if others is True or (chosen.get("type") == "string" and "enum" not in chosen):
            made[self.new(hide=True)] = self.new(hide=True)
        elif isinstance(others, dict):
            key = self.new(hide=True) if hide else "key"
            made[key] = self.message(others, hide=hide, depth=depth + 1)
        if others is None and node.get("properties"):
            made |= {name: self.new(hide=True) for name in ("userId", "domain-id", "Account_Name", "apiKey")}
            made["notDocumented"] = self.new(hide=hide)
        return made


def recorded(path: Path, *exchanges: Exchange, settings: Settings | None = None) -> str:
    given = settings or Settings()
    pseudonymizer = Pseudonymizer(own_values(given), vocabulary())
    pseudonymizer.learn_project(PROJECT)
    for exchange in exchanges:
        exchange.hidden(pseudonymizer)
    write(path / "calls.jsonl", {}, list(exchanges), pseudonymizer)
    assert len(read(path / "calls.jsonl")[1]) == len(exchanges)
    return (path / "calls.jsonl").read_text()


@for_each("operation", OPERATIONS, by=resource_of)
def test_no_marker_of_an_operation_is_left(operation: str, tmp_path: Path) -> None:
    contract, markers = contracts()[operation], Markers()
    queries = []
    for parameter in contract.parameters:
        if parameter.where == "query" and resolve(parameter.schema).get("type") == "string":
            marked = "x-identity" in parameter.schema or "x-sensitive" in parameter.schema
            queries.append(f"{parameter.name}={markers.new(hide=marked)}")
    sent = markers.message(contract.body_schema) if contract.body_schema else None
    answers = [markers.message(schema) for schema in contract.responses.values() if schema]
    path = contract.operation.path.replace("{project_id}", PROJECT)
    where = (contract.operation.method, f"{path}?{'&'.join(queries)}")
    exchanges = [Exchange(*where, sent, 200, "application/json", answer) for answer in answers or [None]]
    # What was told about somebody comes again in errors, addresses and texts within texts.
    placed = json.dumps([sent, answers, queries])
    markers.hidden = [marker for marker in markers.hidden if f'"{marker}"' in placed or f"={marker}" in placed]
    told = " and ".join(markers.hidden)
    error = {"error_code": "ModelArts.0104", "error_msg": f"not allowed: {told}", "more": json.dumps({"told": told})}
    for marker in markers.hidden[:3]:
        exchanges.append(Exchange("GET", f"/v1/{PROJECT}/{marker}/x?y={marker}", None, 403, "", error))
    exchanges.append(Exchange("GET", "/", None, 502, "text/html", None, f"<p>{told}</p>"))
    text = recorded(tmp_path, *exchanges)
    assert [marker for marker in [*markers.hidden, PROJECT] if marker in text] == []
    assert [marker for marker in markers.shown if marker not in text and marker in placed] == []


NAMES = [
    "user_id", "userId", "UserID", "user-id", "user.id", "User_Name", "owner", "resourceOwner", "tenant", "tenant-id",
    "modifier", "assigneeId", "worker_name", "loginName", "principal", "urn", "initiator", "updater.id",
    "creator", "created_by", "updatedBy", "account", "accountId", "account.name", "domain_id", "domainName", "email",
    "contact_email", "e.mail", "phone", "phoneNumber", "mobile", "project_id", "projectName", "username",
    "IAMUserName", "os.modelarts/tenant.domain.id", "x-domain-id", "agency_name", "client_ip", "sourceIp",
    "customer_id", "operator", "operatorName", "operator_id", "subject", "subjectId", "creator_info", "creatorInfo",
    "user_details", "owner-info", "account_profile", "applicant", "publisher", "maintainer_email", "auditor",
    "executor_name", "contact",
]  # fmt: skip
SECRETS = [
    "password", "adminPassword", "secret_key", "secretKey", "SecretAccessKey", "access-key", "accessKeyId", "token",
    "X-Auth-Token", "x.auth.token", "api_key", "apiKey", "private_key", "credential", "authorization", "ak", "sk",
    "client_secret", "sessionToken", "passphrase", "pwd",
]  # fmt: skip
OTHERS = [
    "id", "name", "status", "job_id", "dataset_id", "flavor", "user_command", "image_id", "model_name",
    "operator_params", "key", "keys", "user_image_url", "tokenizer", "ownership", "task", "projection",
    "domains", "ipv6enable", "node_ip", "project_type", "email_status", "info", "details", "job_info",
    "subjects", "", "_", "1", "é",
]  # fmt: skip


class TestNames:
    @for_each("name", NAMES)
    def test_who(self, name: str) -> None:
        assert says_identity(name)
        assert not says_secret(name)

    @for_each("name", SECRETS)
    def test_secrets(self, name: str) -> None:
        assert says_secret(name)

    @for_each("name", OTHERS)
    def test_others(self, name: str) -> None:
        assert not says_identity(name)
        assert not says_secret(name)


def hidden(value: Any) -> Any:
    pseudonymizer = Pseudonymizer()
    pseudonymizer.learn_from(value)
    shown = pseudonymizer.json(value)
    assert pseudonymizer.json(shown) == shown
    return shown


class TestPlaces:
    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({"labels": {"team": "roses", "n": 5, "big": 123456, "deep": {"a": ["b"]}}},
             {"labels": {"***": "***", "****": 5, "*****": 0, "******": {"***": ["***"]}}}),
            ({"environments": [{"HOME": "/root"}]}, {"environments": [{"***": "***"}]}),
            ({"envs": {}}, {"envs": {}}),
            ({"tags": ["roses"]}, {"tags": ["roses"]}),
            ({"user": {"id": USER, "name": "Rosa"}, "owner": USER},
             {"user": {"id": "0" * 32, "name": "hidden-0"}, "owner": "0" * 32}),
            ({"user_id": USER, "tenant": "b" * 32}, {"user_id": "0" * 32, "tenant": "0" * 31 + "1"}),
            ({"owner": "rosa@example.com", "text": "ask rosa@example.com or mia@example.com."},
             {"owner": "hidden-0@example.invalid",
              "text": "ask hidden-0@example.invalid or hidden-1@example.invalid."}),
            ({"account_id": 123456, "text": "of 123456"}, {"account_id": 0, "text": "of 0"}),
            ({"message": "user_id=rosa, token: abc; domainName='Garden'"},
             {"message": "user_id=hidden-0, token: ***; domainName='hidden-1'"}),
            ({"message": '{"user_id": "rosa", "list": [{"password": "p"}]}'},
             {"message": '{"user_id": "hidden-0", "list": [{"password": "***"}]}'}),
            ({"creator": "rosa", "link": "https://rosa:pass@bucket.example.com/rosa/a?AccessKeyId=x"},
             {"creator": "hidden-0", "link": "https://***@bucket.example.com/hidden-0/a?***"}),
            ({"password": "s3cr3t-long", "text": "is s3cr3t-long"}, {"password": "***", "text": "is ***"}),
            ({"pin": {"secret": 123456}}, {"pin": {"secret": 0}}),
            ({"user_id": "all-users"}, {"user_id": "all-users"}),
            ({"users": [{"id": "rosa"}, {"id": "mia"}]}, {"users": [{"id": "hidden-0"}, {"id": "hidden-1"}]}),
            ({"operator": "rosa", "subject": "mia", "by": "rosa"},
             {"operator": "hidden-0", "subject": "hidden-1", "by": "hidden-0"}),
            ({"creator_info": {"id": "rosa", "parts": [{"nick": "mia"}]}, "job_info": {"id": "rose"}},
             {"creator_info": {"id": "hidden-0", "parts": [{"nick": "hidden-1"}]}, "job_info": {"id": "rose"}}),
            ({"tenant": "ab", "text": "ab about"}, {"tenant": "hidden-0", "text": "ab about"}),
            ({"owner": "Rosa", "text": "Rosa's Rosanna"}, {"owner": "hidden-0", "text": "hidden-0's Rosanna"}),
        ],
    )  # fmt: skip
    def test_what_is_hidden(self, given: Any, expected: Any) -> None:
        assert hidden(given) == expected

    def test_documented_operator_is_a_comparison(self) -> None:
        given = {"filters": [{"key": "name", "operator": "like", "value": ["rose"]}], "operator": "rosa"}
        shown = Pseudonymizer().json(given, schemas=[{"$ref": "#/components/schemas/ListTrainingJobsRequest"}])
        assert shown == {**given, "operator": "hidden-0"}

    def test_addresses(self) -> None:
        pseudonymizer = Pseudonymizer()
        pseudonymizer.learn_project(PROJECT)
        pseudonymizer.learn_from({"owner": "rosa garden", "id": USER, "user_id": USER})
        shown = pseudonymizer.target(f"/v1/{PROJECT}/x/{USER}/rosa%20garden?owner=mia&limit=5&token=abc&q=a%2Fb&flag")
        assert shown == f"/v1/{'0' * 32}/x/{'0' * 31}1/hidden-0?owner=hidden-1&limit=5&token=%2A%2A%2A&q=a%2Fb&flag"

    def test_what_a_run_sends_itself_stays(self) -> None:
        pseudonymizer = Pseudonymizer(own_values(Settings(stamp="a1")), vocabulary())
        name = "ma-conform-a1"
        own = {"user_id": name, "emails": f"{name}@example.com", "labels": {"os.modelarts/name": name}}
        pseudonymizer.learn_from([own, {"creator": "RUNNING"}])
        assert pseudonymizer.json([own, {"status": "RUNNING"}]) == [own, {"status": "RUNNING"}]

    @pytest.mark.parametrize("piece", ["http://", "a=", "a:", "a@", "a.", "user_id", "[", "{", '"', "a", "0", "=?"])
    def test_long_texts(self, piece: str) -> None:
        pseudonymizer = Pseudonymizer()
        pseudonymizer.learn_from({"owner": "rosa", "user_id": USER, "password": "long-secret"})
        text = (piece * 300_000)[:300_000]
        before = time.thread_time()
        pseudonymizer.json({"message": text})
        assert time.thread_time() - before < 3.0


def test_deep_messages() -> None:
    deep: Any = "x"
    for _ in range(150):
        deep = {"user": [deep]}
    assert hidden(deep)
    assert hidden({"text": "[" * 100_000})
