"""Snapshots, seeds and state files from somebody else: they make no other objects and call no other functions."""

import asyncio
import json
import pkgutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

import aiomodelarts.testing
from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeModelArts, serving
from aiomodelarts.testing.state.saved_types import CLASSES, FUNCTIONS, class_of, function_of, name_of
from tests.cases import for_each
from tests.contract.conformance_garden import garden
from tests.contract.scenarios.training_jobs import job

OLDER = Path(__file__).parent / "saved_states" / "format_1.json"
# Names that a module of the package has imported or defined, and forms that lead around a lookup by name.
NAMES: list[Any] = [
    "codec:import_module", "registry:import_module", "seeding:read_document", "documents:Path", "fake:FakeModelArts",
    "persistence:SharedState", "persistence:sqlite3.connect", "server:serve", "serve_command:run", "fake:Path",
    "conformance.exchange:read", "collection:Thing.__init__", "collection:Thing.__class__", "collection:Collection",
    "collection:deepcopy", "states:Plan.__init__.__globals__", "os:system", "..core:open", "builtins:eval",
    "collection", "collection:", ":Thing", "", "collection:__builtins__", "__main__:__import__", "iam.state:secrets",
    "states:Plan\n", " states:Plan", "states.Plan", None, 5, ["states:Plan"], {"$type": "states:Plan"}, True,
]  # fmt: skip


def snapshot_with(part: Any) -> dict[str, Any]:
    return {**FakeModelArts().snapshot(), "tables": {"notebooks": {"lab": part}}}


def in_a_file(path: Path, snapshot: Any, kind: str) -> Path:
    """A snapshot as a seed in JSON or YAML, or in a state file."""
    if kind == "state":
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE state (id INTEGER PRIMARY KEY, version INTEGER, data TEXT)")
            connection.execute("INSERT INTO state VALUES (1, 1, ?)", (json.dumps(snapshot),))
            connection.commit()
    else:
        path.write_text(("# YAML\n" if kind == "yaml" else "") + json.dumps(snapshot))
    return path


class TestNames:
    @pytest.mark.parametrize("name", NAMES)
    @pytest.mark.parametrize("kind", ["restore", "json", "yaml", "state"])
    def test_what_is_not_registered_is_refused_by_name(self, name: Any, kind: str, tmp_path: Path) -> None:
        for part in ({"$type": name}, {"$partial": [{"$function": name}, [], {}]}):
            fake, saved = FakeModelArts(), snapshot_with(part)
            before = fake.snapshot()
            path = tmp_path / f"{next(iter(part))}.{kind}"
            if kind == "restore":
                with pytest.raises(ValueError, match="is not a registered") as caught:
                    fake.restore(saved)
            elif kind == "state":
                with pytest.raises(ValueError, match=r"is not a state file of a fake") as caught:
                    FakeModelArts(state=in_a_file(path, saved, kind))
            else:
                with pytest.raises(ValueError, match="is not a registered") as caught:
                    fake.seed(in_a_file(path, saved, kind))
            assert repr(name) in str(caught.value) or name is None
            assert fake.snapshot() == before

    def test_nothing_of_the_package_can_be_named_but_the_registered(self) -> None:
        fake, tried = FakeModelArts(), 0
        for place in names_of_the_package():
            if place not in CLASSES:
                with pytest.raises(ValueError, match="is not a registered class"):
                    fake.restore(snapshot_with({"$type": place}))
            if place not in FUNCTIONS:
                with pytest.raises(ValueError, match="is not a registered function"):
                    fake.restore(snapshot_with({"$partial": [{"$function": place}, [], {}]}))
            tried += 1
        assert tried > 1000

    def test_a_class_is_no_function_and_a_call_is_of_a_function(self) -> None:
        call = {"$partial": [{"$function": "behaviour.intelligent_tasks:_work"}, [], {}]}
        for function in ({"$function": "states:Plan"}, call, {"$type": "states:Plan"}, "states:Plan", None, []):
            with pytest.raises(ValueError, match="the snapshot is invalid"):
                FakeModelArts().restore(snapshot_with({"$partial": [function, [], {}]}))

    def test_all_registered_names_are_there(self) -> None:
        for name in CLASSES:
            assert name_of(class_of(name)) == name
        for name in FUNCTIONS:
            assert name_of(function_of(name)) == name


def names_of_the_package() -> Iterator[str]:
    package = aiomodelarts.testing.__name__
    for module in pkgutil.walk_packages(aiomodelarts.testing.__path__, f"{package}."):
        for name, value in vars(import_module(module.name)).items():
            if callable(value):
                yield f"{module.name.removeprefix(f'{package}.')}:{name}"


PLAN = {"$type": "states:Plan", "steps": [{"$tuple": [0.0, "RUNNING"]}], "ends": None}
THING = {"$type": "collection:Thing", "key": "lab", "fields": {}, "plan": PLAN, "notes": {}}


class TestValues:
    @for_each(
        "part",
        [
            {**THING, "key": 5},
            {**THING, "plan": {}},
            {**THING, "plan": None},
            {**THING, "fields": [1]},
            {**THING, "notes": {"$tuple": []}},
            {**PLAN, "steps": [[0.0, "RUNNING"]]},
            {**PLAN, "steps": [{"$tuple": [0.0]}]},
            {**PLAN, "ends": "soon"},
            {**PLAN, "ends": True},
            {"$type": "states:Plan", "ends": None},
            {"$operation": "DropTables"},
            {"$operation": ["ListNotebooks"]},
            {"$same": 7},
            {"$same": []},
            {"$tuple": 5},
            {"$set": [[]]},
            {"$set": [{}]},
            {"$counter": [1]},
            {"$list": 5},
            {"$pairs": [[1]]},
            {"$pairs": [[[], 1]]},
            {"$pickle": "gASVDgAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOULg=="},
            {"$eval": "1"},
            {"$": 1},
            b"bytes",
            object(),
        ],
    )
    def test_what_does_not_fit_is_refused(self, part: Any) -> None:
        fake = FakeModelArts()
        before = fake.snapshot()
        with pytest.raises(ValueError, match="the snapshot is invalid"):
            fake.restore(snapshot_with(part))
        assert fake.snapshot() == before

    @for_each(
        ("name", "value"),
        [
            ("now", "0"), ("now", -1), ("now", float("nan")), ("now", float("inf")), ("now", 10**400), ("now", True),
            ("last_number", 1.5), ("last_number", -1), ("last_number", 2**70), ("last_number", None),
            ("tables", []), ("tables", {"notebooks": []}), ("tables", {"$pairs": [[1, {}]]}),
            ("outcomes", {"notebooks": ["ERROR"]}), ("outcomes", {"notebooks": {"$deque": [None]}}),
            ("failures", {"*": {"$deque": [5]}}), ("chances", [1]), ("link_key", {}), ("link_key", None),
            ("iam", []), ("iam", {"project_of": 5}), ("iam", {"__class__": 5}), ("iam", {"tokens": []}),
            ("iam", {"tokens": {"a": 5}}), ("iam", {"user": {}}), ("iam", {"lifetime": "long"}),
            ("iam", {"counts": {}}), ("iam", {"agencies": [{}]}),
        ],
    )  # fmt: skip
    def test_sections_that_are_none(self, name: str, value: Any) -> None:
        fake = FakeModelArts()
        before = fake.snapshot()
        with pytest.raises(ValueError, match="the snapshot is invalid"):
            fake.restore({**before, name: value})
        assert fake.snapshot() == before

    def test_deep_and_large_ones(self) -> None:
        deep: Any = {}
        for _ in range(100_000):
            deep = [deep]
        wide: Any = []
        for _ in range(30):
            wide = [wide] * 9
        for part, reason in ((deep, "more than 200 levels deep"), (wide, "more than 2,000,000 objects")):
            with pytest.raises(ValueError, match=reason):
                FakeModelArts().restore(snapshot_with(part))

    def test_circular_ones_are_kept(self) -> None:
        fake = FakeModelArts()
        thing = {**THING, "$id": 1, "notes": {"self": {"$same": 1}}}
        fake.restore({**fake.snapshot(), "tables": {"things": {"lab": thing}}})
        thing = fake.table("things")["lab"]
        assert thing.notes["self"] is thing

    def test_a_seed_can_not_serve_a_file(self, tmp_path: Path) -> None:
        """It once could: a link to a function that reads a file."""
        secret = tmp_path / "secret"
        secret.write_text("the secret")
        read = {"$partial": [{"$function": "seeding:read_document"}, [str(secret)], {}]}
        saved = {**FakeModelArts().snapshot(), "tables": {"objects": {"bucket/key": read}}}
        fake = FakeModelArts()
        with pytest.raises(ValueError, match="'seeding:read_document' is not a registered function"):
            fake.seed(in_a_file(tmp_path / "seed.json", saved, "json"))
        assert fake.state == {}


def without_later_fields(value: Any) -> Any:
    """A snapshot without the fields of calls that later versions have added, which have their defaults."""
    if isinstance(value, list):
        return [without_later_fields(item) for item in value]
    if not isinstance(value, dict):
        return value
    later = {"items": [], "files": {}} if str(value.get("$type", "")).endswith(":Call") else {}
    return {key: without_later_fields(item) for key, item in value.items() if later.get(key, ...) != item}


class TestOlderFiles:
    """Written before there were a registry and a key for links."""

    def test_a_snapshot(self) -> None:
        saved = json.loads(OLDER.read_text())
        fake = FakeModelArts()
        fake.restore(saved)
        again = fake.snapshot()
        assert again.pop("link_key")
        assert without_later_fields(again) == saved
        named = {name for name in CLASSES | FUNCTIONS if f'"{name}"' in OLDER.read_text()}
        assert len(named) > 15

    def test_a_state_file(self, tmp_path: Path) -> None:
        path = in_a_file(tmp_path / "fake.db", json.loads(OLDER.read_text()), "state")
        one, other = FakeModelArts(state=path), FakeModelArts(state=path)
        filled = {name for name, table in json.loads(OLDER.read_text())["tables"].items() if table}
        assert {name for name, table in one.state.items() if table} == {*other.state} == filled
        assert one.link_key == other.link_key


class TestLinks:
    @staticmethod
    async def link(client: ModelArts) -> httpx.URL:
        made = await job(client)
        await client.training_jobs.wait(made.metadata.id, until="Running")
        found = await client.training_jobs.get_log_url(made.metadata.id, "worker-0")
        return httpx.URL(found.obs_url)

    async def signature_of_another_fake(self) -> str:
        async with FakeModelArts().client() as client:
            return (await self.link(client)).params["Signature"]

    async def test_only_the_key_of_the_fake_signs(
        self, fake: FakeModelArts, client: ModelArts, http: httpx.AsyncClient
    ) -> None:
        url = await self.link(client)
        assert (await http.get(url)).status_code == 200
        later = str(int(url.params["Expires"]) + 1)
        stranger = await self.signature_of_another_fake()
        changed = {
            "AccessDenied": [url.copy_remove_param("Signature"), url.copy_remove_param("Expires"),
                             url.copy_set_param("Expires", "soon"), url.copy_set_param("Expires", "-1"),
                             url.copy_set_param("Expires", "9" * 5000)],
            "InvalidAccessKeyId": [url.copy_remove_param("AccessKeyId"), url.copy_set_param("AccessKeyId", "ROOT")],
            "SignatureDoesNotMatch": [
                url.copy_set_param("Expires", later), url.copy_set_param("Signature", stranger),
                url.copy_set_param("Signature", ""), url.copy_set_param("Signature", "é"),
                url.copy_with(path=f"{url.path}2"),
                url.copy_set_param("response-content-type", "text/html"), url.copy_with(path="/obs/other/key"),
            ],
        }  # fmt: skip
        for code, urls in changed.items():
            for one in urls:
                answer = await http.get(one)
                assert (answer.status_code, answer.headers["content-type"]) == (403, "application/xml"), one
                assert f"<Error><Code>{code}</Code><Message>" in answer.text
        assert "SignatureDoesNotMatch" in (await http.get(url, headers={"Content-Type": "text/html"})).text
        assert (await http.head(url)).status_code == 403  # the method is signed too
        assert (await http.get(url, headers={"Range": f"bytes={'9' * 5000}-"})).status_code == 200
        fake.clock.advance(301)
        expired = await http.get(url)
        assert expired.status_code == 403
        assert "<Code>AccessDenied</Code><Message>Request has expired</Message>" in expired.text

    async def test_links_survive_a_restart(self, fake: FakeModelArts, client: ModelArts) -> None:
        url = await self.link(client)
        other = FakeModelArts()
        async with httpx.AsyncClient(transport=httpx.ASGITransport(other.app)) as http:
            assert "SignatureDoesNotMatch" in (await http.get(url)).text
            other.restore(json.loads(json.dumps(fake.snapshot())))
            assert (await http.get(url)).text.startswith("start training")


async def test_on_a_socket_a_forged_link_is_refused() -> None:
    fake = garden()
    fake.table("objects")["bucket/key"] = "not a function"
    async with serving(fake) as url, httpx.AsyncClient() as http:
        answers = await asyncio.gather(*(http.get(f"{url}/obs/bucket/key{query}") for query in ("", "?Signature=x")))
    assert [answer.status_code for answer in answers] == [403, 403]
