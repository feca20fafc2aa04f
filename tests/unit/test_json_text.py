"""JSON in responses is read exactly, tolerantly, and no deeper than everything afterwards can handle."""

import codecs
import copy
import json
import logging
import math
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiomodelarts import BadRequest, Conflict, DecodeError, NotFound
from aiomodelarts.core.codec.json_text import MAX_DEPTH, UnreadableJson, fingerprint, read_json, write_json
from aiomodelarts.core.codec.model import Model
from aiomodelarts.models import IntelligentTaskEvent
from tests.cases import for_each

BIG = [
    2**53 + 1,
    2**63 - 1,
    2**63,
    2**64 - 1,
    2**64,
    2**64 + 1,
    10**20,
    10**40,
    9 * 10**400,
    -(2**63),
    -(2**63) - 1,
    -(10**30),
]


def answering(response: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """A service that always sends the same response."""

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(response.status_code, content=response.content)

    return handler


def nested(levels: int, kind: str, leaf: str = "1") -> str:
    """JSON of that many levels of arrays, objects or both."""
    opening, closing = {"array": ("[", "]"), "object": ('{"a":', "}"), "both": ('[{"a":', "}]")}[kind]
    levels = levels // 2 if kind == "both" else levels
    return opening * levels + leaf + closing * levels


class TestIntegers:
    @for_each("number", BIG, ids=lambda number: f"{number:.2e}" if abs(number) < 10**300 else "huge")
    @for_each("form", ["{}", "[{}]", '{{"a": {{"b": [1, {}, 2]}}}}', '{{"é": {}, "f": 1.5}}'])
    def test_any_size_is_exact(self, number: int, form: str) -> None:
        text = form.format(number)

        assert read_json(text.encode()) == json.loads(text)
        assert str(number) in json.dumps(read_json(text.encode()))

    @given(
        st.recursive(
            st.integers() | st.integers(2**62, 2**66) | st.text(),
            lambda part: st.lists(part) | st.dictionaries(st.text(), part),
        )
    )
    def test_what_was_written_is_read(self, value: Any) -> None:
        assert read_json(write_json(value)) == value

    @given(
        value=st.recursive(
            st.integers(-(2**70), 2**70)
            | st.floats(allow_nan=False, allow_infinity=False)
            | st.text('0123456789:,[]{}"-.e ')
            | st.sampled_from([None, True, 10**18, 10**19, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1]),
            lambda inner: st.lists(inner) | st.dictionaries(st.text("0123456789:,[ -"), inner),
        ),
        style=st.sampled_from(
            [{}, {"separators": (",", ":")}, {"indent": 1}, {"indent": "\t", "separators": (" ,", " : ")}]
        ),
    )
    def test_integers_are_exact_wherever_they_are(self, value: Any, style: dict[str, Any]) -> None:
        for before in ("", " \n"):
            content = before + json.dumps(value, **style)

            assert repr(read_json(content.encode())) == repr(json.loads(content))

    @pytest.mark.parametrize("number", BIG)
    async def test_models_keep_them(self, connect: Any, number: int) -> None:
        message = {"id": "n", "create_at": number, "custom": {"deep": [number]}}
        async with connect(answering(httpx.Response(200, content=json.dumps(message)))) as client:
            notebook = await client.notebooks.get("n")

        assert notebook.to_dict() == message
        assert (type(notebook.create_at), notebook.create_at) == (int, number)

    async def test_an_integer_that_python_refuses_is_a_decode_error(self, connect: Any) -> None:
        async with connect(answering(httpx.Response(200, content='{"a": ' + "1" * 5000 + "}"))) as client:
            with pytest.raises(DecodeError, match="4300 digits"):
                await client.notebooks.get("n")

    @pytest.mark.parametrize(
        "text", ["-0.0", "1e400", "-1e400", "1.7976931348623157e308", "5e-324", "0.1234567890123456789"]
    )
    def test_floats_are_those_of_the_standard_library(self, text: str) -> None:
        found = read_json(text.encode())

        assert (found, math.copysign(1, found)) == (json.loads(text), math.copysign(1, json.loads(text)))


class TestDepth:
    @pytest.mark.parametrize("kind", ["array", "object", "both"])
    @pytest.mark.parametrize("levels", [10, 98, 100, 500, 1000, 1026, 100_000])
    def test_a_bound_on_nesting(self, kind: str, levels: int) -> None:
        text = nested(levels, kind)
        if levels <= MAX_DEPTH:
            assert read_json(text.encode()) == json.loads(text)
            return
        with pytest.raises(UnreadableJson, match="100 levels"):
            read_json(text.encode())

    @pytest.mark.parametrize("kind", ["array", "object"])
    def test_the_bound_is_exact_and_counts_no_brackets_in_strings(self, kind: str) -> None:
        wide = ",".join(['{"s": "[[[{{{", "t": [1, [2]]}'] * 400)

        for content in (nested(100, kind), f"[{wide}, {nested(99, kind)}]", f'["{"[" * 5000}"]', f'["{"]" * 5000}"]'):
            assert read_json(content.encode()) == json.loads(content)
        for content in (nested(101, kind), f"[{wide}, {nested(100, kind)}]", f"[{nested(100, kind)}, {wide}]"):
            with pytest.raises(UnreadableJson, match="100 levels"):
                read_json(content.encode())

    @for_each(
        ("left", "right"),
        [("]", "["), ("}]", "[{"), ('"]', '["'), ('\\"]', '[\\"'), ("\\]\\", "\\[\\"), ("a, ]:", "12[ ")],
    )
    def test_brackets_in_strings_do_not_hide_the_depth(self, left: str, right: str) -> None:
        value: list[Any] = [left, right]
        for _ in range(MAX_DEPTH - 1):
            value = [left, value, {"": 1}, right]

        assert read_json(json.dumps(value).encode()) == value
        with pytest.raises(UnreadableJson, match="100 levels"):
            read_json(json.dumps([left, value, right]).encode())

    @for_each("kind", ["array", "object", "both"])
    @for_each("levels", [10, 97, 100, 500, 1000, 100_000])
    @for_each("field", ["unknown", "flavor", "volume", "endpoints", "custom_spec"])
    async def test_a_model_can_be_used_or_is_not_read(self, connect: Any, kind: str, levels: int, field: str) -> None:
        content = f'{{"id": "n", "{field}": {nested(levels, kind)}}}'
        async with connect(answering(httpx.Response(200, content=content))) as client:
            if levels >= MAX_DEPTH:
                with pytest.raises(DecodeError, match=r"ShowNotebook: .*100 levels"):
                    await client.notebooks.get("n")
                return
            notebook = await client.notebooks.get("n")

        use(notebook)
        assert notebook.to_dict() == json.loads(content)

    @pytest.mark.parametrize("levels", [3, 40, 95])
    def test_recursive_models_can_be_used(self, levels: int) -> None:
        message: dict[str, Any] = {"id": 1}
        for _ in range(levels // 2):
            message = {"id": 1, "elements": [message]}

        event = IntelligentTaskEvent.from_dict(read_json(json.dumps(message).encode()))

        use(event)
        assert event.to_dict() == message

    async def test_a_deep_error_keeps_its_status(self, connect: Any) -> None:
        content = f'{{"error_code": "ModelArts.0104", "error_msg": "no", "detail": {nested(100_000, "array")}}}'
        async with connect(answering(httpx.Response(400, content=content))) as client:
            with pytest.raises(BadRequest):
                await client.notebooks.get("n")


def use(model: Model) -> None:
    """Do everything with a model that walks through all of it."""
    again = pickle.loads(pickle.dumps(model))  # noqa: S301  # our own bytes
    assert again == model == copy.deepcopy(model)
    assert repr(again) == repr(model)
    assert type(model).from_dict(model.to_dict()) == model


UNUSUAL = [
    pytest.param(rb'{"name": "\ud83d", "id": "n"}', "\ud83d", id="lone-surrogate"),
    pytest.param(rb'{"name": "\ude00\ud83d", "id": "n"}', "\ude00\ud83d", id="swapped-surrogates"),
    pytest.param(codecs.BOM_UTF8 + b'{"name": "caf\xc3\xa9", "id": "n"}', "caf\u00e9", id="byte-order-mark"),
    pytest.param('{"name": "caf\u00e9", "id": "n"}'.encode("utf-16"), "caf\u00e9", id="utf-16-with-mark"),
    pytest.param('{"name": "caf\u00e9", "id": "n"}'.encode("utf-16-be"), "caf\u00e9", id="utf-16-without-mark"),
    pytest.param('{"name": "caf\u00e9", "id": "n"}'.encode("utf-32"), "caf\u00e9", id="utf-32"),
    pytest.param(b'{"name": "caf\xe9", "id": "n"}', "caf\ufffd", id="invalid-utf-8"),
    pytest.param(b'{"name": "a\tb\nc", "id": "n"}', "a\tb\nc", id="control-characters"),
    pytest.param(b'{"id": "x", "name": "a", "id": "n", "name": "b"}', "b", id="duplicate-keys"),
]


class TestTolerance:
    @pytest.mark.parametrize(("content", "name"), UNUSUAL)
    async def test_unusual_text_does_not_lose_the_response(
        self, connect: Any, content: bytes, name: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        async with connect(answering(httpx.Response(200, content=content))) as client:
            notebook = await client.notebooks.get("n")

        assert (notebook.id, notebook.name) == ("n", name)
        use(notebook)
        repr(notebook).encode()
        with caplog.at_level(logging.INFO):
            logging.getLogger("test").info("%s", notebook)

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
    async def test_numbers_that_json_does_not_have(self, connect: Any, number: str) -> None:
        content = f'{{"id": "n", "create_at": {number}, "volume": {{"capacity": {number}}}}}'
        async with connect(answering(httpx.Response(200, content=content))) as client:
            notebook = await client.notebooks.get("n")

        assert str(notebook.create_at) == str(notebook.volume.capacity) == str(float(number))
        assert notebook.id == "n"

    @pytest.mark.parametrize(
        "before", ["", r'"extra": "\ud83d", ', '"extra": NaN, ', '"extra": 1e400, ', '"extra": "\t", ']
    )
    @pytest.mark.parametrize(
        ("status", "code", "kind"),
        [(400, "6309", NotFound), (400, "6301", Conflict), (404, "3001", NotFound), (409, "3002", Conflict)],
    )
    async def test_an_error_keeps_its_code(
        self, connect: Any, before: str, status: int, code: str, kind: type[Exception]
    ) -> None:
        content = f'{{{before}"error_code": "ModelArts.{code}", "error_msg": "no \\ud83d more"}}'
        async with connect(answering(httpx.Response(status, content=content))) as client:
            with pytest.raises(kind) as caught:
                await client.notebooks.get("n")

        assert caught.value.code == f"ModelArts.{code}"  # type: ignore[attr-defined]
        str(caught.value).encode()
        pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # our own bytes

    @pytest.mark.parametrize("encoding", ["latin-1", "ISO-8859-1", '"windows-1252"', "GBK", "gb18030", "shift_jis"])
    def test_the_charset_of_the_header_is_used_for_what_is_not_utf_8(self, encoding: str) -> None:
        text = (
            '{"name": "d\u00fcnn"}'
            if encoding.strip('"') not in ("GBK", "gb18030", "shift_jis")
            else '{"name": "\u82b1"}'
        )
        content = text.encode(encoding.strip('"'))

        assert read_json(content, f"application/json; charset={encoding}") == json.loads(text)
        assert read_json(text.encode(), f"application/json; charset={encoding}") == json.loads(text)

    @pytest.mark.parametrize("charset", ["none", "hex", "idna", "undefined", "utf-8", ""])
    def test_a_charset_that_can_not_be_used_is_ignored(self, charset: str) -> None:
        assert read_json(b'{"a": "\xff"}', f"application/json; charset={charset}") == {"a": "\ufffd"}

    @pytest.mark.parametrize(
        "content", [b"", b"<html>", b"{", b'{"a": }', b"{'a': 1}", b"nul", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00"]
    )
    def test_what_is_no_json_is_refused(self, content: bytes) -> None:
        with pytest.raises(UnreadableJson, match="not JSON"):
            read_json(content)


@pytest.mark.parametrize("value", [{"a": 2**70}, {"a": "\ud83d"}, {"a": [1, None, "x"]}, {"b": 1, "a": 2**64}])
def test_fingerprints_are_equal_for_equal_values(value: Any) -> None:
    assert fingerprint(value) == fingerprint(json.loads(json.dumps(value)))
    assert fingerprint(value, sort_keys=True) == fingerprint(dict(reversed(value.items())), sort_keys=True)
    assert fingerprint(value) != fingerprint([value])


async def test_lists_whose_items_are_odd_are_read_to_the_end(connect: Any) -> None:
    """Items without ids are told apart by their content."""
    rows = [f'{{"custom": {2**64 + number}, "text": "\\ud83d", "rate": NaN}}' for number in range(25)]

    def handler(request: httpx.Request) -> httpx.Response:
        first, size = (int(request.url.params[name]) for name in ("offset", "limit"))
        return httpx.Response(200, content=f'{{"data": [{",".join(rows[first:][:size])}], "total": 25}}')

    async with connect(handler) as client:
        found = [item async for item in client.notebooks.list(limit=10)]

    assert [item.additional_properties["custom"] for item in found] == [2**64 + number for number in range(25)]


@pytest.mark.parametrize("value", [b"NaN", b'"\\ud800"'])
def test_deep_json_that_only_the_standard_library_reads_is_refused(value: bytes) -> None:
    with pytest.raises(UnreadableJson, match="nested more than 100 levels"):
        read_json(b"[" * 101 + value + b"]" * 101)
