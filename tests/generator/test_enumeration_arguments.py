"""Arguments take the members of enumerations, their listed values and, if the enumeration is open, any value."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from typing import get_args

import pytest

from aiomodelarts import models
from generator.spec.schema_uses import closed_enumerations, returned_schemas, sent_schemas

from .conftest import PACKAGE

KEY = "      enum: [name, made_at]\n"
PHASE = "      enum: [0, 1, 2]\n"
STATUS = "      enum: [CREATING, RUNNING, BROKEN, DELETED, STOPPED-BY user]\n"
MODEL = "      description: A thing that was made.\n"


def annotations(client, method: str) -> dict[str, str]:
    widgets = import_module(f"{client.__name__}.resources.widgets").Widgets
    return {name: one.annotation for name, one in inspect.signature(getattr(widgets, method)).parameters.items()}


def with_arguments(spec) -> None:
    fields = (
        "phase: {description: What it is., $ref: '#/components/schemas/WidgetPhase'}",
        "phases: {description: What it is., type: array, items: {$ref: '#/components/schemas/WidgetPhase'}}",
        "key: {description: What it is., $ref: '#/components/schemas/WidgetSortKey'}",
        "by_name: {description: What it is., type: object, "
        "additionalProperties: {$ref: '#/components/schemas/WidgetSortKey'}}",
    )
    spec.replace("        from:\n", "".join(f"        {field}\n" for field in fields) + "        from:\n")


class TestTypes:
    def test_open_and_closed(self, make_client) -> None:
        found = annotations(make_client(with_arguments), "update")

        assert found["phase"] == "models.WidgetPhase | models.WidgetPhaseValue | int | Unset | None"
        assert found["phases"] == "Sequence[models.WidgetPhase | models.WidgetPhaseValue | int] | Unset | None"
        assert found["key"] == "models.WidgetSortKey | models.WidgetSortKeyValue | Unset | None"
        assert found["by_name"] == "Mapping[str, models.WidgetSortKey | models.WidgetSortKeyValue] | Unset | None"

    def test_the_spec_decides(self, make_client) -> None:
        def change(spec) -> None:
            with_arguments(spec)
            spec.replace(KEY, f"      x-closed: false\n{KEY}")
            spec.replace(PHASE, f"      x-closed: true\n{PHASE}")

        found = annotations(make_client(change), "update")

        assert found["phase"] == "models.WidgetPhase | models.WidgetPhaseValue | Unset | None"
        assert found["key"] == "models.WidgetSortKey | models.WidgetSortKeyValue | str | Unset | None"

    def test_models_of_requests(self, make_client) -> None:
        client = make_client(with_arguments)

        fields = client.models.UpdateWidgetRequest.__fields__

        assert fields["phases"].annotation == "list[WidgetPhase | WidgetPhaseValue | int] | Unset | None"
        assert fields["key"].annotation == "WidgetSortKey | WidgetSortKeyValue | Unset | None"
        made = client.models.UpdateWidgetRequest.from_dict({"key": "made_at", "phases": [1, 7], "by_name": {"a": "b"}})
        assert made.key is client.models.WidgetSortKey.MADE_AT
        assert made.phases == [1, 7]
        assert [phase.is_known for phase in made.phases] == [True, False]
        assert made.to_dict() == {"key": "made_at", "phases": [1, 7], "by_name": {"a": "b"}}

    def test_values_are_literals_that_are_loaded_lazily(self, make_client) -> None:
        client = make_client(with_arguments)

        assert get_args(client.models.WidgetPhaseValue) == (0, 1, 2)
        assert get_args(client.models.WidgetSortKeyValue) == ("name", "made_at")
        assert "WidgetPhaseValue" not in client.models.__all__
        assert "WidgetPhaseValue" in dir(client.models)

    def test_enumerations_of_responses_alone_have_no_values(self, make_client) -> None:
        assert "WidgetStatusValue" not in dir(make_client().models)

    def test_values_that_need_quoting(self, make_client) -> None:
        def change(spec) -> None:
            with_arguments(spec)
            names = "      x-enum-varnames: [MADE_AT, A, C, E, N, U]\n"
            spec.replace(KEY, f"""      enum: [made_at, 'a"b', 'c\\d', "e'f", '', "\\xfc"]\n{names}""")

        client = make_client(change)

        assert get_args(client.models.WidgetSortKeyValue) == ("made_at", 'a"b', "c\\d", "e'f", "", "\xfc")
        assert [member.value for member in client.models.WidgetSortKey] == list(
            get_args(client.models.WidgetSortKeyValue)
        )

    def test_typed_dictionaries_use_the_same_types(self) -> None:
        code = (PACKAGE / "params" / "__init__.py").read_text(encoding="utf-8")

        assert "category: NotebookVolumeCategory | NotebookVolumeCategoryValue\n" in code
        assert "type: NotRequired[NotebookStopType | NotebookStopTypeValue]\n" in code
        assert "Literal[" not in code


class TestTheSpec:
    def test_values_are_those_of_the_members(self, whole_spec) -> None:
        schemas = whole_spec["components"]["schemas"]
        sent = {name for name in sent_schemas(whole_spec) if "enum" in schemas[name]}

        assert len(sent) > 100
        for name in sent:
            assert list(get_args(getattr(models, f"{name}Value"))) == list(schemas[name]["enum"])

    def test_sort_orders_actions_and_disk_types_are_closed(self, whole_spec) -> None:
        closed = closed_enumerations(whole_spec)

        assert closed >= {
            "SortOrder",
            "UpperSortOrder",
            "AcceptanceAction",
            "NotebookVolumeCategory",
            "NotebookOwnership",
        }
        sent = sent_schemas(whole_spec)
        names = [
            name
            for name in sent
            if name.endswith(("SortKey", "Action")) and "enum" in whole_spec["components"]["schemas"][name]
        ]
        assert len(names) > 20
        assert set(names) <= closed

    def test_states_of_responses_are_open(self, whole_spec) -> None:
        returned = {name for name in returned_schemas(whole_spec) if re.search("(Status|State|Phase)$", name)}

        assert not returned & closed_enumerations(whole_spec)


class TestLint:
    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            (KEY, f"{KEY}      x-closed: maybe\n", "x-closed of WidgetSortKey is 'maybe'"),
            (KEY, f"{KEY}      x-closed: 1\n", "x-closed of WidgetSortKey is 1"),
            (KEY, f"{KEY}      x-closed: true\n", "x-closed of WidgetSortKey repeats the default"),
            (STATUS, f"{STATUS}      x-closed: true\n",
             "x-closed of WidgetStatus has no effect, because no request contains it"),
            (MODEL, f"{MODEL}      x-closed: true\n", "the key x-closed has no effect here"),
        ],
    )  # fmt: skip
    def test_key_without_an_effect(self, old: str, new: str, message: str, small_spec, run) -> None:
        small_spec.replace(old, new)

        code, _, err = run("lint", small_spec.folder)

        assert code == 1
        assert f"widgets.yaml:{small_spec.line('x-closed')}: {message}" in err

    def test_open_request(self, small_spec, run) -> None:
        small_spec.replace(KEY, f"{KEY}      x-closed: false\n")

        assert "x-closed" not in run("lint", small_spec.folder).err

    def test_name_of_the_type_of_the_values_is_taken(self, small_spec, run) -> None:
        text = small_spec.read()
        small_spec.write("widgets.yaml", re.sub(r"\bWidgetLabels\b", "WidgetPhaseValue", text))

        err = run("lint", small_spec.folder).err

        assert "the schema WidgetPhaseValue has the name of the type of the values of WidgetPhase" in err
