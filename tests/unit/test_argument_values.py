"""What is sent is exactly the argument, or the argument is refused by name before any request."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import UNSET, ModelArts, Operation, models
from aiomodelarts.core.codec.json_text import read_json
from aiomodelarts.core.operation.operation import Request

TIMES = {
    "body.at": "milliseconds",
    "body.seconds": "seconds",
    "body.text": "digits",
    "body.iso": "iso",
    "body.local": "local",
    "body.lease.duration": "duration-milliseconds",
    "body.parts.hours": "duration-hours",
    "body.minutes": "duration-minutes",
    "body.clock": "duration-clock",
    "query.since": "milliseconds",
    "query.period": "duration-seconds",
}
CHANGE = Operation(
    "ChangeBed", "POST", "/v1/{project_id}/beds/{bed_id}", "beds", "change", "current", "beds.rst", times=TIMES
)
NAN, INFINITY = float("nan"), float("inf")
NOON = datetime(2026, 11, 29, 12, 0, 0, 123_456, tzinfo=UTC)
MILLISECONDS = 1_795_953_600_123


class Colour(Enum):
    RED = "red"
    NOT_A_NUMBER = NAN


@dataclass
class Bed:
    width: float


class Text(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "another text"


class Number(int):
    pass


class Scalar:
    """A scalar as numpy has it."""

    shape = ()
    dtype = "float32"

    def __init__(self, value: object) -> None:
        self.value = value

    def item(self) -> object:
        return self.value


class Recorder:
    """A service that keeps what was sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"id": "n"})

    @property
    def body(self) -> Any:
        return read_json(self.requests[-1].content)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
async def client(connect: Callable[..., Any], recorder: Recorder) -> Any:
    async with connect(recorder) as client:
        yield client


def change(body: Any = None, query: Any = None, headers: Any = None, bed_id: Any = "b-1") -> Request:
    return Request(CHANGE, {"bed_id": bed_id}, query or {}, headers or {}, body)


SENT: dict[str, tuple[object, object]] = {
    "2**64 - 1": (2**64 - 1, 2**64 - 1),
    "-2**63": (-(2**63), -(2**63)),
    "largest float": (1.7976931348623157e308, 1.7976931348623157e308),
    "negative zero": (-0.0, -0.0),
    "enumeration of others": (Colour.RED, "red"),
    "key of an enumeration": ({Colour.RED: 1}, {"red": 1}),
    "subclass of str": (Text("a text"), "a text"),
    "subclass of int": (Number(7), 7),
    "uuid": (uuid.UUID(int=5), "00000000-0000-0000-0000-000000000005"),
    "tuple": ((1, 2), [1, 2]),
    "dataclass": (Bed(1.5), {"width": 1.5}),
    "scalar of numpy": ([Scalar(1.5), Scalar(3), Scalar(True)], [1.5, 3, True]),
    "null": (None, None),
    "without what is UNSET": ({"a": UNSET, "b": 1}, {"b": 1}),
    "boolean": (True, True),
    "deep": ([[[[[[{}]]]]]], [[[[[[{}]]]]]]),
}


@pytest.mark.parametrize(("given", "sent"), SENT.values(), ids=SENT)
async def test_a_body_arrives_exactly(client: ModelArts, recorder: Recorder, given: object, sent: object) -> None:
    await client.send(change({"value": given}))

    assert recorder.body == {"value": sent}
    assert repr(recorder.body["value"]) == repr(sent)


REFUSED: dict[str, tuple[object, type[Exception], str]] = {
    "nan": (NAN, ValueError, "nan"),
    "infinity": (INFINITY, ValueError, "inf"),
    "minus infinity": (-INFINITY, ValueError, "-inf"),
    "nan of numpy": (Scalar(NAN), ValueError, "nan"),
    "nan of an enumeration": (Colour.NOT_A_NUMBER, ValueError, "nan"),
    "decimal": (Decimal("0.1"), TypeError, "Decimal; pass an int, a float or a str"),
    "fraction": (Fraction(1, 3), TypeError, "Fraction; pass an int"),
    "bytes": (b"rose", TypeError, "bytes; decode it"),
    "bytearray": (bytearray(b"rose"), TypeError, "bytearray; decode it"),
    "set": ({"rose"}, TypeError, "set; a set has no order"),
    "frozenset": (frozenset({"rose"}), TypeError, "frozenset; a set has no order"),
    "generator": ((one for one in "ab"), TypeError, "generator; pass a list"),
    "range": (range(3), TypeError, "range; pass a list"),
    "path": (Path("/obs/rose"), TypeError, r"PosixPath; pass str\(path\)"),
    "complex": (1j, TypeError, "complex; pass an int"),
    "object": (object(), TypeError, "object; JSON has no such type"),
    "class": (Bed, TypeError, "type; JSON has no such type"),
    "datetime": (NOON, TypeError, "datetime, and the field is not a time"),
    "date": (date(2026, 11, 29), TypeError, "date, and the field is not a time"),
    "timedelta": (timedelta(hours=1), TypeError, "timedelta, and the field is not a time"),
    "time": (time(12), TypeError, "time, and the field is not a time"),
}


@pytest.mark.parametrize(("value", "kind", "says"), REFUSED.values(), ids=REFUSED)
async def test_what_has_no_form_on_the_wire_is_refused_by_name(
    client: ModelArts, recorder: Recorder, value: object, kind: type[Exception], says: str
) -> None:
    deep = {"disk": {"parts": [{}, {"odd name": value}]}}
    places = {
        "the field value": change({"value": value}),
        r"the field disk\.parts\[1\]\['odd name'\]": change(deep),
        "the parameter 'search'": change(query={"search": value}),
        "the parameter 'label'": change(query={"label": ["a", value]}),
        "the header 'X-Note'": change(headers={"X-Note": value}),
    }
    for place, request in places.items():
        with pytest.raises(kind, match=f"^ChangeBed: {place} can't be .*{says}"):
            await client.send(request)
    with pytest.raises(ValueError, match=r"^ChangeBed: bed_id is "):
        change(bed_id=value)

    assert not recorder.requests


@pytest.mark.parametrize("number", [2**64, -(2**63) - 1, 10**5000], ids=["2**64", "-2**63-1", "10**5000"])
async def test_integers_beyond_64_bits(client: ModelArts, recorder: Recorder, number: int) -> None:
    """Bodies have none. Parameters may: cursors of logs are as large as the service makes them."""
    with pytest.raises(TypeError, match=r"^ChangeBed: the field bed\.sizes\[1\] can't be written as JSON: Integer"):
        await client.send(change({"bed": {"sizes": [1, number]}}))
    assert not recorder.requests

    if number < 10**4000:
        await client.send(change(query={"cursor": number}, bed_id=number))
        assert recorder.requests[0].url.path.endswith(f"/{number}")
        assert recorder.requests[0].url.params["cursor"] == str(number)
    else:
        with pytest.raises(ValueError, match=r"^ChangeBed: the parameter 'cursor' can't be sent: .*4300 digits"):
            await client.send(change(query={"cursor": number}))
        with pytest.raises(ValueError, match=r"^ChangeBed: bed_id is an integer with too many digits"):
            change(bed_id=number)


@pytest.mark.parametrize("value", [{"a": 1}, [["a"]], [None], [UNSET], (None,)])
async def test_a_parameter_is_a_scalar_or_a_list_of_them(client: ModelArts, recorder: Recorder, value: object) -> None:
    with pytest.raises(TypeError, match=r"^ChangeBed: the parameter 'search' can't be sent: it is "):
        await client.send(change(query={"search": value}))

    assert not recorder.requests


@pytest.mark.parametrize("value", [[UNSET], ({"a": [UNSET]},)])
async def test_unset_is_not_sent_as_a_text(client: ModelArts, recorder: Recorder, value: object) -> None:
    with pytest.raises(TypeError, match="it is UNSET; leave it out"):
        await client.send(change({"value": value}))

    assert not recorder.requests


async def test_a_body_that_contains_itself_is_refused(client: ModelArts, recorder: Recorder) -> None:
    endless: dict[str, Any] = {}
    endless["self"] = [endless]
    deep: Any = "rose"
    for _ in range(300):
        deep = [deep]

    for body in (endless, {"bed": deep}):
        with pytest.raises(ValueError, match=r"^ChangeBed: the body is nested too deeply"):
            await client.send(change(body))

    assert not recorder.requests


async def test_parts_of_models_are_checked_too(client: ModelArts, recorder: Recorder) -> None:
    volume = models.NotebookVolumeInput(category="EVS", ownership="MANAGED", capacity=NAN)  # type: ignore[arg-type]
    arguments: dict[str, Any] = {"name": "lab", "flavor": "f", "image_id": "i"}

    choices: tuple[Any, ...] = (volume, {"category": "EVS", "ownership": "MANAGED", "capacity": NAN})
    for given in choices:
        with pytest.raises(
            ValueError, match=r"^CreateNotebook: the field volume\.capacity can't be written as JSON: nan"
        ):
            await client.notebooks.create(**arguments, volume=given)

    assert not recorder.requests


MOMENTS: list[tuple[str, object, object]] = [
    ("at", NOON, MILLISECONDS),
    ("at", NOON.astimezone(timezone(timedelta(hours=8))), MILLISECONDS),
    ("at", MILLISECONDS, MILLISECONDS),
    ("at", datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC), -1000),
    ("seconds", NOON, MILLISECONDS // 1000),
    ("text", NOON, str(MILLISECONDS)),
    ("iso", NOON.astimezone(timezone(timedelta(hours=8))), "2026-11-29T12:00:00Z"),
    ("local", datetime(2026, 11, 29, 6, 30), "2026-11-29T06:30:00"),
    ("local", time(6, 30), "06:30:00"),
    ("minutes", timedelta(hours=1.5), 90),
    ("clock", timedelta(hours=1, minutes=2, seconds=3, milliseconds=4), "01:02:03.004"),
]


@pytest.mark.parametrize(("name", "given", "sent"), MOMENTS)
async def test_times_are_written_in_the_form_of_the_field(
    client: ModelArts, recorder: Recorder, name: str, given: object, sent: object
) -> None:
    await client.send(change({name: given}))

    assert recorder.body == {name: sent}


async def test_times_inside_of_objects_lists_and_parameters(client: ModelArts, recorder: Recorder) -> None:
    body = {"lease": {"duration": timedelta(hours=1)}, "parts": [{"hours": timedelta(days=1)}, {"hours": 2}]}
    await client.send(change(body, {"since": [NOON, 5], "period": timedelta(minutes=5)}))

    assert recorder.body == {"lease": {"duration": 3_600_000}, "parts": [{"hours": 24}, {"hours": 2}]}
    assert recorder.requests[0].url.params.multi_items() == [
        ("since", str(MILLISECONDS)), ("since", "5"), ("period", "300"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "kind", "says"),
    [
        ("at", NOON.replace(tzinfo=None), ValueError, r"without a time zone .*datetime\.now\(UTC\)"),
        ("at", date(2026, 11, 29), TypeError, "date; pass a datetime"),
        ("at", timedelta(hours=1), TypeError, "timedelta; pass a datetime"),
        ("at", NAN, ValueError, "nan"),
        ("local", NOON, ValueError, "local time"),
        ("minutes", NOON, TypeError, "datetime; pass a timedelta"),
        ("minutes", timedelta(seconds=90), ValueError, "not a whole number of minutes"),
        ("clock", timedelta(seconds=-1), ValueError, "negative"),
        ("lease", timedelta(hours=1), TypeError, "not a time or a duration"),
    ],
)
async def test_times_without_a_form_are_refused(
    client: ModelArts, recorder: Recorder, name: str, value: object, kind: type[Exception], says: str
) -> None:
    with pytest.raises(kind, match=f"^ChangeBed: the field {name} can't be written as JSON: .*{says}"):
        await client.send(change({name: value}))

    assert not recorder.requests


NO_IDS = [
    None, UNSET, "", " ", "\n", ".", "..", " .. ", "a\x7fb", str(UNSET), repr(UNSET), str(None), "null",
    "undefined", " None", "n-1\n", " n-1", "n-1,None", "n-1,", ",", "n-1, n-2", True, 1.5, b"n-1", ["n-1"],
    {"id": "n-1"}, NOON,
]  # fmt: skip


@pytest.mark.parametrize("value", NO_IDS, ids=repr)
async def test_a_missing_value_is_no_id(client: ModelArts, recorder: Recorder, value: Any) -> None:
    for call in (client.notebooks.get, client.notebooks.delete, client.pools.get, client.models.delete):
        with pytest.raises(ValueError, match=r"^\w+: \w+ is .*\bID\b"):
            await call(value)

    assert not recorder.requests


async def test_names_that_users_choose_may_look_like_a_missing_value(client: ModelArts, recorder: Recorder) -> None:
    for name in ("None", "null", "UNSET", " lily ", "a,b"):
        await client.labels.delete("d-1", name)

    assert len(recorder.requests) == 5


@pytest.mark.parametrize("value", [7, "n-1", uuid.UUID(int=5), Colour.RED.value, Text("n-1"), "none", "Nonesuch"])
async def test_ids_are_sent_as_they_are(client: ModelArts, recorder: Recorder, value: Any) -> None:
    await client.send(change(bed_id=value))

    assert recorder.requests[0].url.path.rsplit("/", 1)[1] == (
        str.__str__(value) if isinstance(value, str) else str(value)
    )
