"""Seeds, snapshots, state files, failures and recordings that are too deep, too large or no YAML at all."""

import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.commands.fault_file import plan_faults
from aiomodelarts.testing.conformance.recordings import read
from aiomodelarts.testing.spec.bounded_parsing import (
    LARGEST_JSON,
    LARGEST_YAML,
    parse_document,
    parse_json,
    parse_json_in_parts,
)

LONGEST_SECONDS = 10.0


def bomb(first: str, form: str, times: int = 9, levels: int = 10) -> str:
    """Anchors that each refer to the one before, several times over."""
    names = [f"a{number}" for number in range(levels)]
    lines = [f"{names[0]}: &{names[0]} {first}"]
    lines += [f"{name}: &{name} {form.format(', '.join([f'*{before}'] * times))}" for before, name in pairwise(names)]
    return "\n".join(lines)


HOSTILE: dict[str, tuple[str, str]] = {
    "aliases": (bomb("[x]", "[{}]"), "has more than 100,000 values, aliases included (line 6)"),
    "aliases of texts": (bomb("x", "[{}]"), "aliases included (line 7)"),
    "merged": (bomb("{k: v}", "{{<<: [{}]}}"), "aliases included (line 6)"),
    "two aliases": (bomb("[x]", "[{}]", times=2, levels=60), "aliases included (line 16)"),
    "alias of itself": ("a: &a [*a]", "has an alias *a inside its own anchor (line 1)"),
    "alias of an object of itself": ("- 1\n- &a {b: [*a]}", "inside its own anchor (line 2)"),
    "unknown alias": ("- *nothing", "found undefined alias"),
    "deep JSON": ("[" * 100_000 + "]" * 100_000, "is nested more than 200 levels deep"),
    "deep objects": ('{"a":' * 500 + "1" + "}" * 500, "is nested more than 200 levels deep"),
    "deep flow": ("- " + "[" * 100_000, "is nested more than 200 levels deep (line 1)"),
    "deep lists": ("- " * 100_000, "is nested more than 200 levels deep (line 1)"),
    "deep keys": ("? " * 100_000, "is nested more than 200 levels deep (line 1)"),
    "indented": ("\n".join(f"{' ' * level}a:" for level in range(1500)), "200 levels deep (line 200)"),
    "many values": ("- a\n" * 150_000, "has more than 100,000 values"),
    "Python objects": ("- !!python/object/apply:os.system [id]", "could not determine a constructor"),
    "Python names": ("!!python/name:os.system", "could not determine a constructor"),
    "Python modules": ("- !!python/module:os", "could not determine a constructor"),
    "a long number": ("- " + "9" * 10_000, "an integer has more than 400 characters"),
    "a sexagesimal number": ("- " + "1:" * 20_000 + "1", "an integer has more than 400 characters"),
    "no date": ("- 2026-99-99", "month must be in 1..12"),
    "no timestamp": ("- !!timestamp soon", "can't be read as tag:yaml.org,2002:timestamp"),
    "no integer": ("- !!int many", "can't be read as tag:yaml.org,2002:int"),
    "no boolean": ("- !!bool perhaps", "can't be read as tag:yaml.org,2002:bool"),
    "a list as key": ("[a]: b", "found unhashable key"),
    "control characters": ("- a\0b", "special characters are not allowed"),
    "an open quote": ("- '" + "\n" * 100_000, "unexpected end of stream"),
    "two documents": ("- a\n---\n- b", "expected a single document"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
class TestFiles:
    """The same errors wherever a file of YAML or JSON is read, within seconds."""

    def test_seed(self, name: str, tmp_path: Path) -> None:
        text, reason = HOSTILE[name]
        (tmp_path / "seed.yaml").write_text(text)
        fake, before = FakeModelArts(), time.thread_time()
        with pytest.raises(ValueError, match=r"seed\.yaml (is|has)") as caught:
            fake.seed(tmp_path / "seed.yaml")
        assert time.thread_time() - before < LONGEST_SECONDS
        assert reason in str(caught.value)
        assert len(str(caught.value)) < 2000
        assert fake.state == {}

    def test_failures_on_the_command_line(self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        text, reason = HOSTILE[name]
        (tmp_path / "faults.yaml").write_text(text)
        assert main(["serve", "--port", "0", "--faults", str(tmp_path / "faults.yaml")]) == 2
        out, errors = capsys.readouterr()
        assert (out, len(errors.splitlines())) == ("", 1)
        assert reason in errors
        assert "faults.yaml" in errors


DEEP = "[" * 100_000 + "]" * 100_000


class TestSizes:
    def test_a_large_file(self, tmp_path: Path) -> None:
        (tmp_path / "seed.yaml").write_text("- wait: 1\n" + "#" * LARGEST_YAML)
        with pytest.raises(ValueError, match=r"seed\.yaml is YAML of more than 2 MiB; write it as JSON"):
            FakeModelArts().seed(tmp_path / "seed.yaml")
        with (tmp_path / "seed.json").open("wb") as file:
            file.truncate(LARGEST_JSON + 1)
        with pytest.raises(ValueError, match=r"seed\.json is larger than 256 MiB"):
            FakeModelArts().seed(tmp_path / "seed.json")

    def test_a_large_seed_of_json(self, tmp_path: Path) -> None:
        (tmp_path / "seed.json").write_text(json.dumps([{"wait": 1}]) + " " * LARGEST_YAML)
        fake = FakeModelArts()
        before = fake.clock.now()
        fake.seed(tmp_path / "seed.json")
        assert fake.clock.now() - before == 1

    def test_a_long_name_in_a_seed_is_quoted_in_part(self) -> None:
        with pytest.raises(ValueError, match="write a name, in the step of an operation") as caught:
            FakeModelArts().seed([{"wait": 1, "as": "x" * 10_000}])
        assert len(str(caught.value)) < 300

    @pytest.mark.parametrize("text", [DEEP, '{"format": 1, "tables": ' + DEEP + "}"])
    def test_a_state_file(self, text: str, tmp_path: Path) -> None:
        with closing(sqlite3.connect(tmp_path / "fake.db")) as connection:
            connection.execute("CREATE TABLE state (id INTEGER PRIMARY KEY, version INTEGER, data TEXT)")
            connection.execute("INSERT INTO state VALUES (1, 1, ?)", (text,))
            connection.commit()
        with pytest.raises(ValueError, match=r"fake\.db is not a state file of a fake: is nested more than 200"):
            FakeModelArts(state=tmp_path / "fake.db")

    def test_a_state_file_that_is_a_query_without_end(self, tmp_path: Path) -> None:
        rows = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
        with closing(sqlite3.connect(tmp_path / "fake.db")) as connection:
            connection.execute(f"CREATE VIEW state AS {rows} SELECT max(x) AS id, 1 AS version, '' AS data FROM n")  # noqa: S608  # no input
            connection.commit()
        with pytest.raises(ValueError, match="it is corrupted: the table is a view"):
            FakeModelArts(state=tmp_path / "fake.db")

    @pytest.mark.parametrize(
        ("settings", "calls", "reason"),
        [
            ("{}", DEEP, "line 2 is nested more than 200 levels deep"),
            (DEEP, "{}", "line 1 is nested more than 200 levels deep"),
            (
                "{}",
                '{"method": 1, "target": "/", "sent": null, "status": 200}',
                "line 2 has a call whose method has the wrong type",
            ),
            (
                "{}",
                '{"method": "GET", "target": "/", "sent": null, "status": 7}',
                "line 2 has a call with the invalid status 7",
            ),
        ],
    )
    def test_a_recording(self, settings: str, calls: str, reason: str, tmp_path: Path) -> None:
        head = '{"format": "aiomodelarts conformance 1", "settings": %s}'
        (tmp_path / "calls.jsonl").write_text(f"{head % settings}\n{calls}\n")
        with pytest.raises(ValueError, match=r"calls\.jsonl is not a recording of this version: ") as caught:
            read(tmp_path / "calls.jsonl")
        assert reason in str(caught.value)

    @pytest.mark.parametrize(
        ("settings", "reason"),
        [
            ({"colour": "red"}, "unknown setting 'colour'"),
            ({"only": [5]}, "the setting only has the wrong type: [5]"),
            ({"now": "soon"}, "the setting now has the wrong type: 'soon'"),
            ({"write": 1}, "the setting write has the wrong type: 1"),
            ({"now": 1e300}, "now is 1e+300; pass a number of seconds since 1970"),
            ({"timeout": -1}, "timeout is -1; pass a number of seconds above 0"),
        ],
    )
    def test_settings_of_a_recording(
        self, settings: dict[str, Any], reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        head = {"format": "aiomodelarts conformance 1", "settings": settings}
        (tmp_path / "calls.jsonl").write_text(json.dumps(head) + "\n")
        assert main(["conform", "--replay", str(tmp_path / "calls.jsonl")]) == 2
        out, errors = capsys.readouterr()
        assert (out, len(errors.splitlines())) == ("", 1)
        assert f"calls.jsonl is not a recording of this version: line 1 has a wrong setting: {reason}" in errors

    async def test_a_deep_body_is_refused(self, fake: FakeModelArts, token: str, http: Any) -> None:
        project = fake.iam.projects["eu-de_demo"]
        for depth, status in ((40, 200), (70, 400), (100_000, 400)):
            deep = "[" * depth + "]" * depth
            body = f'{{"job_name": "board{depth}", "train_url": "/b/o/", "more": {deep}}}'
            headers = {"X-Auth-Token": token, "Content-Type": "application/json"}
            answer = await http.post(f"/v1/{project}/visualization-jobs", content=body, headers=headers)
            assert (answer.status_code, answer.json().get("is_success", True)) in ((status, True), (200, status == 200))
            login = await http.post("/v3/auth/tokens", content=f'{{"auth": {deep}}}', headers=headers)
            assert login.status_code == 400
        fake.snapshot()

    async def test_objects_that_are_deep_in_python(self) -> None:
        deep: Any = []
        for _ in range(100_000):
            deep = [deep]
        circular: Any = []
        circular.append(circular)
        for seed in (deep, circular, [{"ListNotebooks": {"name": circular}}]):
            with pytest.raises(ValueError, match="the seed is nested more than 200 levels deep"):
                FakeModelArts().seed(seed)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
MARKED = [
    *("$type", "$id", "$same", "$list", "$tuple", "$set", "$deque", "$counter", "$pairs", "$partial", "$function"),
    *("$operation", "$fake", "$what", "format", "now", "tables", "iam", "key", "fields", "plan", "notes", "steps"),
    *("wait", "as", "outcome", "deletion", "ListNotebooks", "operation", "status", "times", "share", "latency"),
]
MARKS = st.sampled_from(MARKED)
VALUES = st.sampled_from(["states:Plan", "collection:Thing", "ListNotebooks", "os:system", "5%", "${a.b}", 1, 429])
JSON = st.recursive(
    SCALARS | VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(MARKS | st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
FUZZ = settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
OLDER: dict[str, Any] = json.loads((Path(__file__).parent / "saved_states" / "format_1.json").read_text())
PLACES: list[tuple[Any, ...]] = []


def places(value: Any, place: tuple[Any, ...] = ()) -> None:
    PLACES.append(place)
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in entries:
        places(part, (*place, key))


places(OLDER)


def succeeds(act: Callable[[], object], reason: str) -> bool:
    """Whether something is done; else it raises a ValueError that says why."""
    caught: list[str] = []
    try:
        act()
    except ValueError as error:
        caught.append(str(error))
    assert all(reason in text for text in caught)
    return not caught


class TestAnything:
    """Whatever is in them, only the documented error comes out: 200 examples each."""

    @FUZZ
    @given(st.sampled_from(PLACES), JSON)
    def test_a_snapshot_with_one_other_value(self, place: tuple[Any, ...], value: Any) -> None:
        saved = json.loads(json.dumps(OLDER))
        inner: Any = saved
        for key in place[:-1]:
            inner = inner[key]
        if place:
            inner[place[-1]] = value
        else:
            saved = value
        fake = FakeModelArts()
        before = fake.snapshot()
        if not succeeds(lambda: fake.restore(saved), "the snapshot is invalid"):
            assert fake.snapshot() == before
        fake.snapshot()

    @FUZZ
    @given(JSON)
    def test_a_seed(self, value: Any) -> None:
        fake = FakeModelArts()
        with suppress(ValueError):
            fake.seed(value if isinstance(value, list | dict) else [value])

    @FUZZ
    @given(value=JSON | st.lists(st.dictionaries(st.sampled_from(["operation", "status", "share", "times"]), JSON)))
    def test_planned_failures(self, value: Any, tmp_path: Path) -> None:
        (tmp_path / "faults.json").write_text(json.dumps(value))
        succeeds(lambda: plan_faults(FakeModelArts(), str(tmp_path / "faults.json"), 0), "faults.json")

    @FUZZ
    @given(st.text(alphabet="ab:-?[]{}&*!|>%@'\"\\# \n\t0123.,<", max_size=60) | st.text(max_size=30))
    def test_a_text(self, text: str) -> None:
        with suppress(ValueError):
            parse_document(text)

    @FUZZ
    @given(settings=JSON, call=JSON)
    def test_a_recording(self, settings: Any, call: Any, tmp_path: Path) -> None:
        head = {"format": "aiomodelarts conformance 1", "settings": settings}
        (tmp_path / "calls.jsonl").write_text(f"{json.dumps(head)}\n{json.dumps(call)}\n")
        succeeds(lambda: read(tmp_path / "calls.jsonl"), "calls.jsonl is not a recording")


IN_PARTS = (
    '{}', ' {"a": 1} ', '{"a": {"b": {"c": {"d": [1, "x", null, true, 1.5]}}}}', '[1, {"a": 2}]', '"x"', "7", "null",
    '{"a": {}, "b": [], "a": {"c": 1}}', '{"\\u0061\\n": "\\ud83d\\ude00"}', '{"a": "ü", "é": {"\\\\": "\\""}}',
    "", "{", '{"a"', '{"a":', '{"a": 1', '{"a": 1,', '{"a": 1,}', '{"a" 1}', "{a: 1}", '{"a": 1 "b": 2}', '{"a": 1}}',
    '{"a": {"b": NaN}}', '{"a": Infinity}', '{"a": 1e999}', '{"a": "\n"}', "{1: 2}", '{"a": tru}', "[" * 300,
    "[" * 300 + "]" * 300, '{"a": ' * 300 + "1" + "}" * 300, '{"a": ' * 100_000 + "1" + "}" * 100_000, '\ufeff{"a": 1}',
    '{"a":\x0c1}', "{null: 1}",
)  # fmt: skip


def parsed(read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except ValueError as error:
        return type(error)


def test_json_parsed_in_parts_is_the_same() -> None:
    differing = [
        (text[:40], levels)
        for text in IN_PARTS
        for levels in range(4)
        if parsed(lambda text, levels=levels: parse_json_in_parts(text, levels), text) != parsed(parse_json, text)
    ]
    assert differing == []
