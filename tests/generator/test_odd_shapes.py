"""Tests of recursive models, nested lists and maps, and wire names that are not valid in Python."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import pytest
from polyfactory.factories.pydantic_factory import ModelFactory

from generator.spec.bundle import bundle
from generator.spec.source import plain
from tests.generator.conftest import SmallSpec
from tests.second_reading import datamodel_code, free_objects

CRATE = {"id": "c-2", "inside": [{"id": "c-3"}]}
SHELF = {"height": 1.5, "crates": [CRATE], "lowest": {"height": 0}}
FORMS: dict[str, Any] = {
    "inside": [CRATE, CRATE],
    "by_place": {"left": CRATE},
    "shelf": SHELF,
    "rows": [[CRATE], [], [CRATE, CRATE]],
    "grid": [[1.5, 2], []],
    "pile": [CRATE],
    "by_number": {"1": CRATE},
    "heaps": [[CRATE], [CRATE]],
    "piles": {"me": [CRATE]},
    "counts": {"2024": {"1": 3}},
    "corners": {"north": {"left": SHELF}},
    "settings": {"a": [1, {"b": None}]},
    "sender": SHELF,
    "route": [SHELF],
    "lids": [{"lines": 1}, {"user": "me", "class": "first"}],
    "tags": [{"a": "b"}, {}],
}
NAMES = {
    "id": "id",
    "ID": "old_id",
    "@crates:hard": "crates_hard",
    "@crates:hard_coefficient": "crates_hard_coefficient",
    "os.crates/name": "os_crates_name",
    "crates.example/gpu": "crates_example_gpu",
    "Content-Type": "content_type",
    "GPU": "gpu",
    "creationTimestamp": "creation_timestamp",
}


@pytest.fixture(scope="module")
def models(small_client: ModuleType) -> ModuleType:
    return small_client.models


def models_in(value: Any, of: type) -> int:
    """Return the number of models of a class in nested lists and dictionaries."""
    if isinstance(value, list):
        return sum(models_in(entry, of) for entry in value)
    if isinstance(value, dict):
        return sum(models_in(entry, of) for entry in value.values())
    return int(isinstance(value, of))


@pytest.mark.parametrize(
    ("field", "name", "count"),
    [
        ("inside", "Crate", 2), ("by_place", "Crate", 1), ("shelf", "CrateShelf", 1), ("rows", "Crate", 3),
        ("pile", "Crate", 1), ("by_number", "Crate", 1), ("heaps", "Crate", 2), ("piles", "Crate", 1),
        ("corners", "CrateShelf", 1), ("sender", "CrateShelf", 1), ("route", "CrateShelf", 1),
        ("lids", "WidgetDrawing", 1), ("lids", "WidgetOwner", 1),
    ],
)  # fmt: skip
def test_models_are_read_at_any_depth(field: str, name: str, count: int, models) -> None:
    crate = models.Crate.from_dict({field: FORMS[field]})

    assert models_in(getattr(crate, field), getattr(models, name)) == count
    assert crate.to_dict() == {field: FORMS[field]}


def test_all_forms_together_are_written_unchanged(models) -> None:
    message = {**FORMS, "inside": [FORMS]}

    crate = models.Crate.from_dict(message)

    assert crate.to_dict() == message
    assert crate.additional_properties == crate.inside[0].additional_properties == {}
    assert crate.shelf.crates[0].inside[0].id == "c-3"


@pytest.mark.parametrize("value", [None, "text", 7, [], {}, [None], [[None]], {"a": None}, {"a": {"b": None}}, [[[]]]])
@pytest.mark.parametrize("field", FORMS)
def test_other_values_are_kept(field: str, value: Any, models) -> None:
    message = {field: value}

    assert models.Crate.from_dict(message).to_dict() == message


def test_models_are_written_at_any_depth(models) -> None:
    made = models.Crate(id="c-2", inside=[models.Crate(id="c-3")])
    shelf = models.CrateShelf(height=1.5, crates=[made], lowest=models.CrateShelf(height=0))
    crate = models.Crate(
        inside=[made], by_place={"left": made}, shelf=shelf, rows=[[made]], piles={"me": [made]}, pile=[made],
        corners={"north": {"left": shelf}}, sender=shelf, route=[shelf], heaps=[[made]], settings={"a": made},
    )  # fmt: skip

    assert crate.to_dict() == {
        "inside": [CRATE], "by_place": {"left": CRATE}, "shelf": SHELF, "rows": [[CRATE]], "piles": {"me": [CRATE]},
        "pile": [CRATE], "corners": {"north": {"left": SHELF}}, "sender": SHELF, "route": [SHELF],
        "heaps": [[CRATE]], "settings": {"a": CRATE},
    }  # fmt: skip


def test_wire_names_become_python_names(models) -> None:
    message = {wire: wire for wire in NAMES}

    crate = models.Crate.from_dict(message)

    assert {wire: name for wire, name in models.Crate.__wire_names__.items() if wire in NAMES} == NAMES
    assert {wire: getattr(crate, name) for wire, name in NAMES.items()} == message
    assert crate.to_dict() == message
    assert models.Crate(**{name: wire for wire, name in NAMES.items()}) == crate


def test_properties_with_the_same_python_name_are_refused(small_spec, run) -> None:
    small_spec.replace("          x-python-name: old_id\n", "", "crates.yaml")
    small_spec.replace("        ID:\n          type", "        ID:  # here\n          type", "crates.yaml")

    code, _, err = run("lint", small_spec.folder)

    assert code == 1
    assert f"crates.yaml:{small_spec.line('# here', 'crates.yaml')}: the properties id and ID of Crate" in err


def test_typed_dictionaries_keep_wire_names(small_client) -> None:
    params = importlib.import_module(f"{small_client.__name__}.params")

    hints = get_type_hints(params.Crate)

    assert set(hints) == {*NAMES, *FORMS}
    assert hints["settings"] == dict[str, Any]
    assert params.Crate.__optional_keys__ == frozenset(hints)
    assert get_type_hints(params.CrateShelf)["lowest"] is params.CrateShelf


def refer_to_each_other(spec: SmallSpec) -> None:
    """Let models of two files of the spec contain each other."""
    shelf = "        lowest:\n          $ref: '#/components/schemas/CrateShelf'\n"
    widget = "        widget:\n          $ref: '#/components/schemas/Widget'\n          description: What is on it.\n"
    spec.replace(shelf, widget + shelf, "crates.yaml")
    name = "        name:\n          type: [string, 'null']\n          description: What it is called.\n"
    crate = "        shelf:\n          $ref: '#/components/schemas/CrateShelf'\n          description: Where it is.\n"
    spec.replace(name, name + crate)


@pytest.mark.parametrize("first", ["crates", "widgets"])
def test_modules_that_refer_to_each_other_load_in_any_order(first: str, make_client) -> None:
    package = Path(make_client(refer_to_each_other).__file__).parent
    program = f"import {{0}}.models.{first} as first; from {{0}}.models import CrateShelf; "
    program += "shelf = CrateShelf.from_dict({{'widget': {{'id': 'w', 'shelf': {{'height': 2}}}}}}); "
    program += "assert shelf.widget.shelf.height == 2"
    name = f"package_of_{first}"
    code = (
        "import importlib.util, sys; "
        f"spec = importlib.util.spec_from_file_location({name!r}, {str(package / '__init__.py')!r}, "
        f"submodule_search_locations=[{str(package)!r}]); "
        f"sys.modules[{name!r}] = module = importlib.util.module_from_spec(spec); spec.loader.exec_module(module); "
    )

    done = subprocess.run(
        [sys.executable, "-c", code + program.format(name)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture(scope="module")
def second_reading(make_spec, tmp_path_factory) -> Iterator[ModuleType]:
    """Return the models that datamodel-code-generator generates from the small spec."""
    folder = tmp_path_factory.mktemp("second")
    source = folder / "openapi.json"
    source.write_text(json.dumps(free_objects(plain(bundle(make_spec().folder)))), encoding="utf-8")
    options = (
        "--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", "--extra-fields", "forbid",
        "--target-python-version", "3.11", "--use-annotated", "--formatters", "builtin",
    )  # fmt: skip
    name = "second_reading_of_crates"
    spec = importlib.util.spec_from_file_location(name, datamodel_code(source, options))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules[name]


def test_second_reading_accepts_the_same_messages(second_reading, models) -> None:
    message = {**FORMS, **dict.fromkeys(NAMES, "1"), "ID": 1, "GPU": True, "lids": [{"user": "me"}]}

    theirs = second_reading.Crate.model_validate(message)

    assert theirs.model_dump(mode="json", by_alias=True, exclude_unset=True) == message
    assert models.Crate.from_dict(message).to_dict() == message


def test_instances_of_the_second_reading_pass_through(second_reading, models) -> None:
    oracle = second_reading.CrateShelf
    factory = ModelFactory.create_factory(oracle, __random_seed__=7, __max_collection_length__=1)
    shelf = factory.build(lowest=None, crates=[{"id": "c-1", "shelf": {"height": 1}, "@crates:hard": "true"}])

    message = shelf.model_dump(mode="json", by_alias=True)

    assert models.CrateShelf.from_dict(message).to_dict() == message
