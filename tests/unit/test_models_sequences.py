"""Test of models against dictionaries to which the same sequence of changes is applied."""

import copy
import pickle
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts import UNSET, models


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301


VALUES: list[Any] = [None, 1, "7", {}, [], {"id": "q", "zone": 1}, [{"uri": "u"}, None], True]
OPERATIONS = ("set", "delete", "unset", "read", "add", "pop", "replace", "evolve", "copy", "pickle", "display", "touch")


def value_at(index: int) -> Any:
    return copy.deepcopy(VALUES[index])


VALUE = st.builds(value_at, st.integers(0, len(VALUES) - 1))


@settings(max_examples=150, deadline=None)
@given(
    model_name=st.sampled_from(["Notebook", "NotebookPage", "VisualizationJobPage"]),
    message=st.dictionaries(st.sampled_from(["id", "lease", "endpoints", "data", "jobs", "zone", "to_dict"]), VALUE),
    steps=st.lists(st.tuples(st.sampled_from(OPERATIONS), st.integers(0, 99), VALUE), max_size=12),
)
def test_any_sequence_of_changes_is_like_that_of_a_dictionary(
    model_name: str, message: dict[str, Any], steps: list[tuple[str, int, Any]]
) -> None:
    cls: type[Any] = getattr(models, model_name)
    model, expected = cls.from_dict(message), copy.deepcopy(message)
    names: list[tuple[str, str]] = list(cls.__wire_names__.items())
    for operation, number, value in steps:
        (key, name), unknown = names[number % len(names)], f"key {number % 3}"
        match operation:
            case "set" | "evolve":
                model = attrs.evolve(model, **{name: value}) if operation == "evolve" else model
                setattr(model, name, value)
                expected[key] = copy.deepcopy(value)
            case "delete" if key in expected:
                delattr(model, name)
                del expected[key]
            case "unset":
                setattr(model, name, UNSET)
                expected.pop(key, None)
            case "add":
                model.additional_properties[unknown] = value
                expected[unknown] = value
            case "pop":
                assert model.additional_properties.pop(unknown, None) == expected.pop(unknown, None)
            case "replace":
                model.additional_properties = {unknown: value}
                known = cls.__keys__ | {unknown}
                expected = {key: entry for key, entry in expected.items() if key in known} | {unknown: value}
            case "touch" if isinstance(getattr(model, name, None), list):
                getattr(model, name).append(3)
                expected[key] = [*expected[key], 3]
            case "copy" | "pickle":
                model = copy.copy(model) if operation == "copy" else pickled(model)
            case "display":
                assert len(repr(model)) <= 300
                model.to_json()
            case _:
                attrs.asdict(model)
        assert list(model.to_dict().items()) == list(expected.items())
        assert (name in model, model.is_null(name)) == (key in expected, expected.get(key, 0) is None)
