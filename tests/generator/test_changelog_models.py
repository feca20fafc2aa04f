"""Tests of `changelog` with models that declare fields, instead of defining a constructor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.spec.bundle import bundle, to_json
from tests.generator.changed_api import Api, Changelog, line
from tests.generator.test_changelog_versions import CLIENT, HERE, MODEL, changelog, write_version

__all__ = ["changelog"]

BASE = """\
from typing import TYPE_CHECKING, Any, ClassVar


class Model:
    __slots__ = ()
    {secret}

    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = json_field(default=None)
    else:

        def __init__(self, *, additional_properties=None, _copied=None, **fields):
            pass

        @property
        def additional_properties(self):
            return {{}}


"""
# A version whose models define their constructors, as they did in earlier releases.
EXPLICIT = """\
class Widget(Model):
    \"\"\"A thing that was made.\"\"\"

    __wire_names__: ClassVar[dict[str, str]] = {{}}

{attributes}
    additional_properties: dict[str, Any]

    def __init__(self, *, {parameters}, additional_properties: dict[str, Any] | None = None) -> None:
        pass
"""


def declared(tmp_path: Path, name: str, fields: str, above: str = "", secret: str = "") -> Path:
    """Write a version whose model `Widget` has the fields, and return the folder of its spec."""
    spec = write_version(tmp_path / name)
    text = f"{BASE.format(secret=secret)}{above}class Widget(Model):\n{fields}"
    (spec.parent / MODEL).write_text(text)
    return spec


def explicit(tmp_path: Path, name: str, fields: dict[str, tuple[str, str]]) -> Path:
    """Write a version whose model `Widget` has a constructor with the parameters, given as types and defaults."""
    spec = write_version(tmp_path / name)
    attributes = "\n".join(f"    {field}: {annotation}" for field, (annotation, _) in fields.items())
    parameters = ", ".join(
        f"{field}: {annotation}{default and f' = {default}'}" for field, (annotation, default) in fields.items()
    )
    text = BASE.format(secret="") + EXPLICIT.format(attributes=attributes, parameters=parameters)
    (spec.parent / MODEL).write_text(text)
    return spec


def python_changes(changelog: Changelog, old: Path, new: Path) -> list[dict[str, Any]]:
    return json.loads(changelog.run(old, new, "--json"))["changes"]


NAME = "    name: str\n"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (NAME, f"{NAME}    size: int | None = None\n",
         ["compatible python: python-added: aiomodelarts.models.Widget.size"]),
        (f"{NAME}    size: int | None = None\n", NAME,
         ["breaking python: python-removed: aiomodelarts.models.Widget.size"]),
        (
            f"{NAME}    size: int = None\n",
            f"{NAME}    size: int\n",
            ["breaking python: python-signature-changed: aiomodelarts.models.Widget(size)"],
        ),
        (
            f"{NAME}    size: int = json_field(default=None, key='a')\n",
            f"{NAME}    size: int = json_field(key='a')\n",
            ["breaking python: python-signature-changed: aiomodelarts.models.Widget(size)"],
        ),
        (
            f"{NAME}    size: int = json_field(default=UNSET)\n",
            f"{NAME}    size: int = json_field(default=None)\n",
            ["breaking python: python-signature-changed: aiomodelarts.models.Widget(size)"],
        ),
        (
            NAME,
            f"{NAME}    size: int\n",
            ["breaking python: python-signature-changed: aiomodelarts.models.Widget(size)"],
        ),
        (
            f"{NAME}    size: int | Unset | None = UNSET\n",
            f"{NAME}    size: int\n",
            ["breaking python: python-fields-changed: aiomodelarts.models",
             "breaking python: python-signature-changed: aiomodelarts.models.Widget(size)"],
        ),
        (f"{NAME}    size: int = json_field(key='a')\n", f"{NAME}    size: int\n", []),
        (f"{NAME}    size: int = None\n", f"{NAME}    size: int = json_field(default=None, sensitive=True)\n", []),
        (f"{NAME}    size: int\n", f"    size: int\n{NAME}", []),
        (NAME, f"{NAME}    _note: str = ''\n    __hidden__: str = ''\n    other: ClassVar[str] = ''\n",
         ["compatible python: python-added: aiomodelarts.models.Widget.other"]),
        (
            f"{NAME}    size: int | Unset | None = UNSET\n",
            f"{NAME}    size: int | None = None\n",
            ["breaking python: python-fields-changed: aiomodelarts.models"],
        ),
    ],
)  # fmt: skip
def test_fields_are_the_arguments_of_the_constructor(changelog, tmp_path, before, after, expected) -> None:
    found = python_changes(changelog, declared(tmp_path, "old", before), declared(tmp_path, "new", after))

    assert sorted(map(line, found)) == expected


def test_inherited_fields_are_arguments(changelog, tmp_path) -> None:
    old = declared(tmp_path, "old", NAME)
    new = declared(tmp_path, "new", "    pass\n", f"class Named(Model):\n{NAME}\n\n")
    (new.parent / MODEL).write_text((new.parent / MODEL).read_text().replace("Widget(Model)", "Widget(Named)"))

    assert python_changes(changelog, old, new) == []


def test_declarations_replace_constructors(changelog, tmp_path) -> None:
    old = explicit(tmp_path, "old", {"name": ("str", ""), "size": ("int | Unset | None", "UNSET")})
    new = declared(tmp_path, "new", f"{NAME}    size: int | Unset | None = UNSET\n")

    assert python_changes(changelog, old, new) == []


def test_changed_types_of_many_fields_are_one_change(changelog, tmp_path) -> None:
    optional = {f"size_{number}": ("int | Unset | None", "UNSET") for number in range(30)}
    kinds = {"kind_a": ("WidgetKind | str | Unset | None", "UNSET")}
    lists = {"list_a": ("list[WidgetKind | str] | Unset | None", "UNSET")}
    old = explicit(tmp_path, "old", {"name": ("str", "")} | optional | kinds | lists)
    fields = "".join(f"    {name}: int | None = None\n" for name in optional)
    fields += "    kind_a: WidgetKind | None = None\n    list_a: list[WidgetKind] | None = None\n"
    new = declared(tmp_path, "new", f"    name: str\n{fields}")

    found = python_changes(changelog, old, new)

    assert [change["what"] for change in found] == [
        "changed the type of 30 fields from `T | Unset | None` to `T | None`: "
        "`Widget.size_0`, `Widget.size_1`, `Widget.size_10` and 27 more",
        "changed the type of 1 field from `T | str | Unset | None` to `T | None`: `Widget.kind_a`",
        "changed the type of 1 field from `list[T | str] | Unset | None` to `list[T] | None`: `Widget.list_a`",
    ]
    assert {change["subject"] for change in found} == {"aiomodelarts.models"}


def test_special_attributes_are_not_reported(changelog, tmp_path) -> None:
    method = "\n    def __own_state__(self) -> int:\n        return 0\n"
    old = declared(tmp_path, "old", f"{NAME}    __sensitive__ = ()\n{method}", secret="__secret__ = ()")
    new = declared(tmp_path, "new", NAME)

    assert python_changes(changelog, old, new) == []


@pytest.mark.parametrize("method", ["__len__", "__aenter__", "__exit__", "__await__", "__copy__", "__hash__"])
def test_removed_special_method_is_reported(changelog, tmp_path, method) -> None:
    old = declared(tmp_path, "old", f"{NAME}\n    def {method}(self) -> int:\n        return 0\n")
    new = declared(tmp_path, "new", NAME)

    found = python_changes(changelog, old, new)

    expected = [f"breaking python: python-removed: aiomodelarts.models.Widget.{method}"]
    assert list(map(line, found)) == (expected if method != "__hash__" else [])  # `object` still has it


def test_changed_description_explains_no_change_of_a_model(changelog, tmp_path) -> None:
    old, new = declared(tmp_path, "old", NAME), declared(tmp_path, "new", "    pass\n")
    text = (new / "widgets.yaml").read_text()
    assert text.count("description: A thing that was made.") == 1
    (new / "widgets.yaml").write_text(text.replace("A thing that was made.", "Something else."))
    (new.parent / CLIENT / "openapi.json").write_bytes(to_json(bundle(new)))

    found = python_changes(changelog, old, new)

    assert sorted(map(line, found)) == [
        "breaking python: python-removed: aiomodelarts.models.Widget.name",
        "documentation python: texts-changed: models.Widget",
    ]


def test_fields_that_responses_always_have_are_listed_on_one_line(changelog, tmp_path) -> None:
    api = Api(bundle(HERE / "small_spec"))
    api.schema("WidgetPhoto")["required"] = list(api.schema("WidgetPhoto")["properties"])

    text = changelog.between(bundle(HERE / "small_spec"), api.document, "--present", "0.3.1")

    (found,) = (row for row in text.splitlines() if row.startswith("- Now in every response"))
    assert "`models.WidgetPhoto.lens`" in found
    assert found.count("`models.WidgetPhoto.") == len(api.schema("WidgetPhoto")["properties"])


@pytest.mark.parametrize(("names", "entries"), [(19, 19), (20, 1)])
def test_many_names_that_a_module_has_lost_are_one_change(changelog, tmp_path, names, entries) -> None:
    old, new = write_version(tmp_path / "old"), write_version(tmp_path / "new")
    lost = [f"Lost{number:02}" for number in range(names)]
    (old.parent / CLIENT / "models" / "__init__.py").write_text(
        "from .widget import Widget as Widget\n"
        + "".join(f"\n\nclass {name}:\n    pass\n" for name in lost)
        + f"\n\n__all__ = {['Widget', *lost]}\n"
    )

    found = python_changes(changelog, old, new)

    assert [change["kind"] for change in found] == ["python-removed"] * entries
    if entries == 1:
        assert found[0]["subject"] == "aiomodelarts.models"
        assert found[0]["what"] == f"no longer has 20 names: {', '.join(f'`{name}`' for name in lost)}"


@pytest.mark.parametrize(("models", "entries"), [(19, 19), (20, 1)])
def test_an_attribute_that_many_models_gain_is_one_change(changelog, tmp_path, models, entries) -> None:
    names = [f"Page{number:02}" for number in range(models)]
    for version, attribute in (("old", "    pass\n"), ("new", "    total: int | None = None\n")):
        spec = write_version(tmp_path / version)
        (spec.parent / CLIENT / "models" / "__init__.py").write_text(
            "from .widget import Widget as Widget\n"
            + "".join(f"\n\nclass {name}:\n{attribute}" for name in names)
            + f"\n\n__all__ = {['Widget', *names]}\n"
        )

    found = python_changes(changelog, tmp_path / "old" / "spec", tmp_path / "new" / "spec")

    assert [change["level"] for change in found] == ["compatible"] * entries
    if entries == 1:
        assert (found[0]["subject"], found[0]["what"]) == (
            "aiomodelarts.models",
            "has the new member `total` in 20 classes",
        )
