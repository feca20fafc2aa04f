"""Tests that models decode every message without loss, and that they print no secrets."""

from __future__ import annotations

import copy
import json
import pickle
import random
from collections.abc import Iterator
from enum import Enum
from types import ModuleType
from typing import Any

import pytest

from aiomodelarts import UNSET as REAL_UNSET
from aiomodelarts import models as real_models
from aiomodelarts.core.codec.model import Model
from tests.cases import for_each

# --- the faults of stock generators, on the small spec ---


@pytest.fixture(scope="module")
def models(small_client: ModuleType) -> ModuleType:
    return small_client.models


@pytest.fixture(scope="module")
def unset(small_client: ModuleType) -> Any:
    return small_client.UNSET


WIDGET_FIELDS = (
    "id", "name", "status", "phase", "made_at", "finished_on", "size", "ready", "labels", "parts", "spares", "lengths",
    "history", "fault", "picture", "owner", "weight", "secret", "keys", "children", "parent", "settings",
)  # fmt: skip


@pytest.mark.parametrize("message", [{}, {"id": None}])
def test_missing_required_field(message: dict[str, Any], models) -> None:
    widget = models.Widget.from_dict(message)

    with pytest.raises(AttributeError, match=r"'id' of Widget is (missing|null) in the response"):
        _ = widget.id
    assert getattr(widget, "id", "none") == "none"
    assert widget.to_dict() == message
    assert repr(widget) == ("Widget(id=None)" if message else "Widget()")


def test_every_missing_field_is_none(models) -> None:
    widget = models.Widget.from_dict({})

    assert [name for name in WIDGET_FIELDS if getattr(widget, name, None) is not None] == []
    assert [name for name in WIDGET_FIELDS if name in widget] == []


@for_each("field", WIDGET_FIELDS)
def test_null_stays_null(field: str, models) -> None:
    widget = models.Widget.from_dict({field: None})

    assert getattr(widget, field, None) is None
    assert field in widget
    assert widget.is_null(field)
    assert widget.to_dict() == {field: None}


def test_missing_field_of_a_request_is_unset(models, unset) -> None:
    request = models.CreateWidgetRequest.from_dict({"labels": None})

    assert (request.size, request.labels) == (unset, None)


@for_each("value", ["text", "", 7, -1.5, True, [], [1], ["a", None], {}, {"a": 1}, [{"a": 1}], [[]]])
@for_each("field", WIDGET_FIELDS)
def test_value_of_another_type_is_kept(field: str, value: object, models) -> None:
    message = {field: value}

    written = models.Widget.from_dict(message).to_dict()

    assert written == message
    assert type(written[field]) is type(value)


@pytest.mark.parametrize("field", ["parts", "children", "lengths", "history"])
def test_invalid_items_are_kept(field: str, models) -> None:
    message = {field: [None, "text", 7, {}, {"a": None}, []]}

    assert models.Widget.from_dict(message).to_dict() == message


def test_invalid_entries_of_a_map_are_kept(models) -> None:
    message = {"spares": {"a": None, "b": "text", "c": {"name": "wheel"}, "d": []}}

    widget = models.Widget.from_dict(message)

    assert isinstance(widget.spares["c"], models.WidgetPart)
    assert widget.to_dict() == message


def test_known_string_is_a_member(models) -> None:
    widget = models.Widget.from_dict({"status": "RUNNING", "history": ["CREATING", "STOPPED-BY user"]})

    assert widget.status is models.WidgetStatus.RUNNING
    assert widget.status == "RUNNING"
    assert widget.history == [models.WidgetStatus.CREATING, models.WidgetStatus.STOPPED_BY_USER]
    assert type(widget.to_dict()["status"]) is str


def test_unknown_string_is_usable(models) -> None:
    widget = models.Widget.from_dict({"status": "EXPLODED", "history": ["MELTED"]})

    assert widget.status == "EXPLODED"
    assert f"{widget.status}" == "EXPLODED"
    assert widget.status not in (models.WidgetStatus.RUNNING, models.WidgetStatus.BROKEN)
    assert widget.to_dict() == {"status": "EXPLODED", "history": ["MELTED"]}


def test_known_number_is_a_member(models) -> None:
    widget = models.Widget.from_dict({"phase": 1})

    assert widget.phase is models.WidgetPhase.GLUED
    assert widget.phase == 1
    assert str(widget.phase) == "1"
    assert type(widget.to_dict()["phase"]) is int


def test_unknown_number_is_usable(models) -> None:
    widget = models.Widget.from_dict({"phase": 9})

    assert widget.phase == 9
    assert widget.to_dict() == {"phase": 9}


def test_members_keep_unusual_values(make_client) -> None:
    def change(spec) -> None:
        names = "      x-enum-varnames: [A, C, E, M, P, N]\n"
        spec.replace(
            "      enum: [name, made_at]\n", f"""      enum: ['a"b', 'c\\d', "e'f", madeAt, 5%, '']\n{names}"""
        )
        spec.replace("example: made_at", "example: madeAt")

    key = make_client(change).models.WidgetSortKey

    assert {member.name: member.value for member in key} == {
        "A": 'a"b', "C": "c\\d", "E": "e'f", "M": "madeAt", "P": "5%", "N": "",
    }  # fmt: skip


def test_members_are_named_for_their_values(make_client) -> None:
    def change(spec) -> None:
        spec.replace("enum: [name, made_at]", "enum: [name, made_at, madeBy, 5%, '', made.in-place now]")

    key = make_client(change).models.WidgetSortKey

    assert {member.name: member.value for member in key} == {
        "NAME": "name", "MADE_AT": "made_at", "MADEBY": "madeBy", "VALUE_3": "5%", "VALUE_4": "",
        "MADE_IN_PLACE_NOW": "made.in-place now",
    }  # fmt: skip


@pytest.mark.parametrize("value", ["2024-02-03T04:05:06Z", "", "0000-00-00", "yesterday", "20240203", 1706933106, 1.5])
def test_dates_are_kept_unchanged(value: object, models) -> None:
    widget = models.Widget.from_dict({"finished_on": value})

    assert widget.finished_on == value
    assert widget.to_dict() == {"finished_on": value}


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("1706933106000", 1706933106000),
        ("-1", -1),
        (5, 5),
        ("", ""),
        ("1.5", "1.5"),
        ("-", "-"),
        ("²", "²"),
        (1.5, 1.5),
    ],
)
def test_digits_are_read_as_integers(sent: object, read: object, models) -> None:
    widget = models.Widget.from_dict({"made_at": sent, "lengths": [sent, None], "phase": sent})

    assert (widget.made_at, widget.lengths, widget.phase) == (read, [read, None], read)
    assert widget.to_dict() == {"made_at": sent, "lengths": [sent, None], "phase": sent}


def test_digits_are_read_as_a_member(models) -> None:
    assert models.Widget.from_dict({"phase": "2"}).phase is models.WidgetPhase.PAINTED


def test_booleans_are_not_integers(models) -> None:
    widget = models.Widget.from_dict({"made_at": True, "phase": True})

    assert widget.made_at is True
    assert widget.phase is True


def test_digits_without_x_wire_stay_strings(models) -> None:
    message = {"id": "1", "weight": "2", "status": "3", "labels": {"a": "4"}, "settings": {"b": "5"}}

    assert models.Widget.from_dict(message).to_dict() == message


def pickled(value: object) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_copies_are_equal(duplicate, models) -> None:
    widget = models.Widget.from_dict({"id": "w", "name": None, "parts": [{"name": "wheel"}], "unknown": [1]})

    found = duplicate(widget)

    assert found == widget
    assert found is not widget
    assert (found.status, found.parts[0].str_, found.name) == (None, None, None)
    assert ("status" in found, "str_" in found.parts[0], "name" in found) == (False, False, True)
    assert found.to_dict() == widget.to_dict()


def test_deep_copy_shares_nothing(models) -> None:
    widget = models.Widget.from_dict({"labels": {"a": "b"}, "parts": [{"name": "wheel"}], "unknown": [1]})
    found = copy.deepcopy(widget)

    found.labels["a"] = "c"
    found.parts[0].name = "door"
    found.additional_properties["unknown"].append(2)

    assert widget.to_dict() == {"labels": {"a": "b"}, "parts": [{"name": "wheel"}], "unknown": [1]}


def test_models_are_equal_by_value(models) -> None:
    first = models.Widget.from_dict({"id": "w", "unknown": 1})

    assert first == models.Widget(id="w", additional_properties={"unknown": 1})
    assert first != models.Widget.from_dict({"id": "w", "unknown": 2})
    assert first != models.Widget.from_dict({"id": "w", "name": None, "unknown": 1})
    assert models.WidgetOwner() != models.WidgetDrawing()
    assert first != {"id": "w", "unknown": 1}
    with pytest.raises(TypeError, match="unhashable"):
        hash(first)


def test_map_of_strings_is_a_dictionary(models) -> None:
    widget = models.Widget.from_dict({"labels": {"color": "red"}})

    assert type(widget.labels) is dict
    assert list(widget.labels.items()) == [("color", "red")]
    assert not hasattr(models, "WidgetLabels")


def test_defaults_of_the_service_are_not_sent(models, unset) -> None:
    request = models.CreateWidgetRequest(name="first", parts=[])

    assert request.size is unset
    assert request.to_dict() == {"name": "first", "parts": []}
    assert models.Widget.from_dict({}).size is None


def test_required_fields_must_be_passed(models) -> None:
    with pytest.raises(TypeError, match="'name' and 'parts'"):
        models.CreateWidgetRequest(size=1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        models.CreateWidgetRequest(name="first", parts=[], colour="red")


def test_fields_that_do_not_exist_can_not_be_set(models) -> None:
    widget = models.Widget(id="w")

    with pytest.raises(AttributeError):
        widget.colour = "red"


def test_unknown_keys_are_kept(models) -> None:
    message = {"id": "w", "colour": {"a": [None, 1]}, "parts": [{"name": "wheel", "spokes": 5}], "to_dict": 1}

    widget = models.Widget.from_dict(message)

    assert widget.additional_properties == {"colour": {"a": [None, 1]}, "to_dict": 1}
    assert widget.parts[0].additional_properties == {"spokes": 5}
    assert widget.to_dict() == message


def test_reading_does_not_change_the_message(models) -> None:
    message = {"id": "w", "made_at": "5", "parts": [{"name": "wheel", "spokes": 5}], "colour": "red"}
    before = copy.deepcopy(message)

    widget = models.Widget.from_dict(message)
    widget.additional_properties["colour"] = "blue"
    widget.parts.append(models.WidgetPart(name="door", kind=1))

    assert message == before


SECRETS = {
    "secret": "hush-1",
    "keys": ["hush-2", "hush-3"],
    "colour": "hush-4",
    "parts": [{"name": "wheel", "code": "hush-5"}],
    "owner": {"user": "me", "password": "hush-6"},
}


def test_secrets_are_not_printed(models) -> None:
    widget = models.Widget.from_dict(SECRETS)

    text = repr(widget)

    assert widget.to_dict() == SECRETS
    assert "hush" not in text
    assert "secret='***'" in text
    assert "keys='***'" in text
    assert "'colour': ..." in text
    assert "name='wheel'" in text
    assert "UNSET" not in text


@pytest.mark.parametrize("value", [{"a": "hush"}, ["hush"], 5])
def test_secret_of_another_type_is_not_printed(value: object, models) -> None:
    assert repr(models.Widget.from_dict({"secret": value})) == "Widget(secret='***')"


def test_absent_secret_is_shown_as_absent(models) -> None:
    assert repr(models.Widget.from_dict({"secret": None, "keys": []})) == "Widget(secret=None, keys=[])"


HIDDEN = {
    "map": "type: object, additionalProperties: {type: string, x-sensitive: true}",
    "nullable": "type: [string, 'null'], x-sensitive: true",
    "union": "anyOf: [{type: string, x-sensitive: true}, {type: integer}]",
    "reference": "$ref: '#/components/schemas/WidgetSecret'",
    "array": "type: array, items: {$ref: '#/components/schemas/WidgetSecret'}",
}


@pytest.fixture(scope="module")
def sensitive_models(make_client) -> ModuleType:
    """Return models with sensitive fields in every form."""

    def change(spec) -> None:
        fields = "".join(f"        {name}: {{description: What it is., {form}}}\n" for name, form in HIDDEN.items())
        spec.replace("        settings:\n", f"{fields}        settings:\n")
        secret = "    WidgetSecret: {type: string, description: What opens a door., x-sensitive: true}\n"
        spec.replace("    WidgetDrawing:\n", f"{secret}    WidgetDrawing:\n")

    return make_client(change).models


@pytest.mark.parametrize("value", ["hush", {"a": "hush"}, ["hush"]], ids=["text", "object", "list"])
@pytest.mark.parametrize("form", HIDDEN)
def test_secret_in_every_form_is_not_printed(form: str, value: object, sensitive_models) -> None:
    assert repr(sensitive_models.Widget.from_dict({form: value})) == f"Widget({form}='***')"


def test_alternatives_are_distinguished_by_their_keys(models) -> None:
    drawing = models.Widget.from_dict({"picture": {"lines": 5, "title": "a"}}).picture
    photo = models.Widget.from_dict({"picture": {"lens": "wide", "title": "a"}}).picture
    either = models.Widget.from_dict({"picture": {"title": "a"}}).picture

    assert drawing == models.WidgetDrawing(lines=5, title="a")
    assert photo == models.WidgetPhoto(lens="wide", title="a")
    assert either == models.WidgetDrawing(title="a")


@pytest.mark.parametrize("value", ["somebody", None, 5])
def test_alternative_to_an_object_is_kept(value: object, models) -> None:
    assert models.Widget.from_dict({"owner": value}).owner == value


def test_object_is_decoded_in_a_union_with_a_string(models) -> None:
    owner = models.Widget.from_dict({"owner": {"user": "me", "class": "first"}}).owner

    assert owner == models.WidgetOwner(user="me", class_="first")


PART = "{$ref: '#/components/schemas/WidgetPart'}"
PARTS = f"{{type: array, items: {PART}}}"
PART_MAP = f"{{type: object, additionalProperties: {PART}}}"
FAULT = "{$ref: '#/components/schemas/WidgetFault'}"
STATUS = "{$ref: '#/components/schemas/WidgetStatus'}"
DIGITS = "{type: integer, x-wire: string}"
UNIONS = {
    "one_or_many": f"{PARTS}, {PART}",
    "part_or_status": f"{PART}, {STATUS}",
    "status_or_parts": f"{STATUS}, {PARTS}",
    "nullable_or_parts": f"{{type: [string, 'null']}}, {PARTS}",
    "map_or_text": f"{PART_MAP}, {{type: string}}",
    "map_or_parts": f"{PART_MAP}, {PARTS}",
    "digits_or_part": f"{DIGITS}, {PART}",
    "one_or_many_digits": f"{DIGITS}, {{type: array, items: {DIGITS}}}",
    "texts_or_parts": f"{{type: array, items: {{type: string}}}}, {PARTS}",
    "part_or_fault_or_parts": f"{PART}, {FAULT}, {PARTS}",
    "another_union": "{$ref: '#/components/schemas/WidgetUnion'}, {type: 'null'}",
}


@pytest.fixture(scope="module")
def unions(make_client) -> ModuleType:
    """Return models whose class `Widget` has a field for each kind of union."""

    def change(spec) -> None:
        fields = "".join(
            f"        {name}: {{description: What it is., anyOf: [{parts}]}}\n" for name, parts in UNIONS.items()
        )
        spec.replace("        settings:\n", f"{fields}        settings:\n")
        union = f"    WidgetUnion: {{description: What it is., anyOf: [{{type: string}}, {PART}]}}\n"
        spec.replace("    WidgetDrawing:\n", f"{union}    WidgetDrawing:\n")

    return make_client(change).models


def part_a(models: ModuleType) -> Any:
    return models.WidgetPart.from_dict({"name": "a"})


@pytest.mark.parametrize(
    ("field", "sent", "read"),
    [
        ("one_or_many", [{"name": "a"}], lambda m: [part_a(m)]),
        ("one_or_many", {"name": "a"}, part_a),
        ("part_or_status", {"name": "a"}, part_a),
        ("part_or_status", "RUNNING", lambda m: m.WidgetStatus.RUNNING),
        ("status_or_parts", "RUNNING", lambda m: m.WidgetStatus.RUNNING),
        ("status_or_parts", [{"name": "a"}], lambda m: [part_a(m)]),
        ("nullable_or_parts", [{"name": "a"}], lambda m: [part_a(m)]),
        ("map_or_text", {"x": {"name": "a"}}, lambda m: {"x": part_a(m)}),
        ("map_or_parts", {"x": {"name": "a"}}, lambda m: {"x": part_a(m)}),
        ("map_or_parts", [{"name": "a"}], lambda m: [part_a(m)]),
        ("digits_or_part", "5", lambda m: 5),
        ("digits_or_part", {"name": "a"}, part_a),
        ("one_or_many_digits", "5", lambda m: 5),
        ("one_or_many_digits", ["5", 6], lambda m: [5, 6]),
        ("texts_or_parts", ["a", "b"], lambda m: ["a", "b"]),
        ("texts_or_parts", [{"name": "a"}], lambda m: [part_a(m)]),
        ("part_or_fault_or_parts", {"message": "a"}, lambda m: m.WidgetFault(message="a")),
        ("part_or_fault_or_parts", [{"name": "a"}], lambda m: [part_a(m)]),
        ("another_union", {"name": "a"}, part_a),
        ("another_union", "a", lambda m: "a"),
    ],
)
def test_alternatives_of_every_kind_are_read(field: str, sent: object, read, unions) -> None:
    found = getattr(unions.Widget.from_dict({field: sent}), field)

    expected = read(unions)
    assert found == expected
    assert type(found) is type(expected)


@for_each("odd", [None, 7, "text", [], {}, [None], [[]], {"a": None}, True, [{}], {"x": {}}], ids=repr)
@for_each("field", UNIONS)
def test_values_that_match_no_alternative_are_kept(field: str, odd: object, unions) -> None:
    assert unions.Widget.from_dict({field: odd}).to_dict() == {field: odd}


def test_models_may_be_recursive(models) -> None:
    message = {"id": "a", "children": [{"id": "b", "children": [{"id": "c", "parent": {"id": "b"}}]}]}

    widget = models.Widget.from_dict(message)

    assert widget.children[0].children[0].parent == models.Widget(id="b")
    assert widget.to_dict() == message


def test_parts_of_all_of_are_one_model(models) -> None:
    fault = models.WidgetFault.from_dict({"error_code": "W.1", "message": "flat", "part": {"name": "wheel"}})

    assert (fault.error_code, fault.message, fault.part.name) == ("W.1", "flat", "wheel")


def test_properties_may_have_names_of_schema_keywords(models) -> None:
    message = {
        "enum": ["a"],
        "example": {"user": "me"},
        "properties": "b",
        "required": True,
        "default": "c",
        "description": "d",
    }

    words = models.WidgetWords.from_dict(message)

    assert words.example == models.WidgetOwner(user="me")
    assert words.to_dict() == message


def test_python_name_of_the_spec_is_used(models) -> None:
    widget = models.Widget.from_dict({"additionalProperties": {"a": 1}, "more": 2})

    assert widget.additional_properties_ == {"a": 1}
    assert widget.additional_properties == {"more": 2}


def test_input_may_mix_models_and_plain_values(models) -> None:
    request = models.CreateWidgetRequest(
        name="first",
        parts=[models.WidgetPart(name="wheel", kind=models.WidgetPhase.GLUED), {"name": "door", "kind": 2}],
        labels={"color": "red"},
        words=None,
    )

    written = request.to_dict()

    assert written == {
        "name": "first",
        "parts": [{"name": "wheel", "kind": 1}, {"name": "door", "kind": 2}],
        "labels": {"color": "red"},
        "words": None,
    }
    assert json.loads(json.dumps(written)) == written


# --- every model of the package ---

MODELS = [name for name in real_models.__all__ if issubclass(getattr(real_models, name), Model)]
ENUMERATIONS = [name for name in real_models.__all__ if issubclass(getattr(real_models, name), Enum)]
HUSH = "hush"
MESSAGES = max(3, 2400 // len(MODELS))
"""Number of messages per model, which is lower for a large package."""


class Messages:
    """Random messages for the schemas of a document, with some invalid values, as servers send them.

    Args:
        document: The bundled document.
        seed: Makes the same messages each time.
        odd: How often something odd is put in, between 0 and 1.
    """

    def __init__(self, document: dict[str, Any], seed: str, odd: float) -> None:
        self._schemas = document["components"]["schemas"]
        self._random = random.Random(seed)  # noqa: S311
        self._odd = odd

    def of(self, name: str) -> dict[str, Any]:
        return self._object(self._schemas[name], 0)

    def _happens(self, chance: float) -> bool:
        return self._random.random() < chance

    def _value(self, node: dict[str, Any], depth: int) -> Any:
        if self._happens(self._odd):
            return self._random.choice([None, "", "text", 7, -1.5, True, [], {}, [None], {"a": {"b": 1}}, [[1]]])
        node = {**_resolve(self._schemas, node), **{key: value for key, value in node.items() if key != "$ref"}}
        if "enum" in node:
            value = "UNHEARD_OF" if self._happens(self._odd) else self._random.choice(node["enum"])
            return str(value) if node.get("x-wire") and self._happens(0.3) else value
        alternatives = node.get("anyOf", node.get("oneOf"))
        if alternatives:
            return self._value(self._random.choice(alternatives), depth)
        kind = node.get("type", "object")
        return self._of_kind(self._random.choice(kind) if isinstance(kind, list) else kind, node, depth)

    def _of_kind(self, kind: str, node: dict[str, Any], depth: int) -> Any:
        match kind:
            case "null":
                return None
            case "string":
                word = self._random.choice(["", "a", "ünï", 'q"\\', "2024-02-30", "5", "None"])
                return f"{HUSH}{word}" if node.get("x-sensitive") else word
            case "integer":
                value = self._random.choice([0, 1, -1, 2**53 + 1])
                return str(value) if node.get("x-wire") and self._happens(0.5) else value
            case "number":
                return self._random.choice([0.5, 1, -2.25])
            case "boolean":
                return self._happens(0.5)
            case "array":
                length = 0 if depth > 3 else self._random.randrange(3)
                return [self._value(node["items"], depth + 1) for _ in range(length)]
            case _:
                return self._object(node, depth + 1)

    def _object(self, node: dict[str, Any], depth: int) -> dict[str, Any]:
        properties = _properties(self._schemas, node)
        chance = 0.1 if depth > 3 else 0.7
        message = {name: self._value(part, depth) for name, part in properties.items() if self._happens(chance)}
        inner = node.get("additionalProperties")
        if not properties and depth <= 3:
            entries = inner if isinstance(inner, dict) else {"type": "integer"}
            message = {key: self._value(entries, depth) for key in ("k", "K", "")[: self._random.randrange(4)]}
        elif properties and self._happens(self._odd):
            message |= {"never-heard-of": HUSH, "to_dict": [HUSH]}
        return message


def _resolve(schemas: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = schemas[node["$ref"].rsplit("/", 1)[1]]
    return node


def _properties(schemas: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    node = _resolve(schemas, node)
    merged: dict[str, Any] = {}
    for part in node.get("allOf", []):
        merged |= _properties(schemas, part)
    return merged | node.get("properties", {})


def _messages(document: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    for number in range(MESSAGES):
        yield Messages(document, f"{name}/{number}", odd=0.0 if number < MESSAGES // 3 else 0.2).of(name)


def test_every_schema_has_its_class(document) -> None:
    schemas = document["components"]["schemas"]

    objects = {name for name, schema in schemas.items() if _properties(schemas, schema)}
    enumerations = {name for name, schema in schemas.items() if "enum" in schema}

    assert objects == set(MODELS)
    assert enumerations == set(ENUMERATIONS)


@for_each("name", MODELS)
def test_messages_are_written_unchanged(name: str, document) -> None:
    model = getattr(real_models, name)
    for message in _messages(document, name):
        before = copy.deepcopy(message)

        read = model.from_dict(message)
        written = read.to_dict()

        assert message == before
        assert written == message
        assert list(written) == list(message)
        assert json.loads(json.dumps(written)) == written
        assert model.from_dict(written) == read


@for_each("name", MODELS)
def test_copies_of_models(name: str, document) -> None:
    model = getattr(real_models, name)
    for message in _messages(document, name):
        read = model.from_dict(message)

        for copied in (copy.deepcopy(read), pickled(read)):
            assert type(copied) is model
            assert copied == read
            assert copied.to_dict() == read.to_dict()


@for_each("name", MODELS)
def test_models_differ_when_a_field_does(name: str, document) -> None:
    model = getattr(real_models, name)
    message = Messages(document, name, odd=0.0).of(name)
    read = model.from_dict(message)

    for wire in model.__wire_names__:
        assert model.from_dict({**message, wire: {"nobody": "sends this"}}) != read
    assert model.from_dict({**message, "never-heard-of": 1}) != read


@for_each("name", MODELS)
def test_models_print_without_secrets(name: str, document) -> None:
    model = getattr(real_models, name)
    for message in _messages(document, name):
        text = repr(model.from_dict(message))

        assert text.startswith(f"{name}(")
        assert HUSH not in text
        assert "UNSET" not in text


@for_each("name", MODELS)
def test_fields_are_those_of_the_spec(name: str, document) -> None:
    schemas, model = document["components"]["schemas"], getattr(real_models, name)

    assert list(model.__wire_names__) == list(_properties(schemas, schemas[name]))
    assert all(getattr(model.from_dict({}), name, None) in (None, REAL_UNSET) for name in model.__wire_names__.values())
    nothing = dict.fromkeys(model.__wire_names__)
    assert model.from_dict(nothing).to_dict() == nothing


@for_each("name", ENUMERATIONS)
def test_enumerations_have_the_values_of_the_spec(name: str, document) -> None:
    enumeration, schema = getattr(real_models, name), document["components"]["schemas"][name]

    assert [member.value for member in enumeration] == schema["enum"]
    assert all(enumeration.of(value) is enumeration(value) for value in schema["enum"])
    assert enumeration.of("UNHEARD_OF") == "UNHEARD_OF"
    assert enumeration.of(10**6) == 10**6
    assert all(member.is_known for member in enumeration)
