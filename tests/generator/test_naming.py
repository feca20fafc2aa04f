"""Tests that wire names become valid Python names that do not shadow names used by generated code."""

from __future__ import annotations

import ast
import keyword
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openapi_python_client import strings

from generator.spec.naming import (
    class_name,
    constant_name,
    literal,
    member_names,
    pascal_case,
    prose,
    python_name,
    snake_case,
)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("name", "name"),
        ("sortBy", "sort_by"),
        ("sort_by", "sort_by"),
        ("jobID", "job_id"),
        ("HTTPServer", "http_server"),
        ("X-Auth-Token", "x_auth_token"),
        ("metadata.name", "metadata_name"),
        ("with space", "with_space"),
        ("@modelarts:hard", "modelarts_hard"),
        ("@modelarts:hard_coefficient", "modelarts_hard_coefficient"),
        ("os.modelarts/name", "os_modelarts_name"),
        ("os.modelarts.flavor/baremetal", "os_modelarts_flavor_baremetal"),
        ("nvidia.com/gpu", "nvidia_com_gpu"),
        ("Content-Type", "content_type"),
        ("X-Language", "x_language"),
        ("GPU", "gpu"),
        ("ID", "id"),
        ("v1", "v1"),
        ("from", "from_"),
        ("class", "class_"),
        ("async", "async_"),
        ("self", "self_"),
        ("list", "list_"),
        ("str", "str_"),
        ("dict", "dict_"),
        ("object", "object_"),
        ("type", "type"),
        ("id", "id"),
        ("format", "format"),
        ("match", "match"),
    ],
)
def test_python_name(wire: str, name: str) -> None:
    assert python_name(wire) == name
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


def test_python_name_of_the_spec_takes_precedence() -> None:
    assert python_name("sortBy", {"x-python-name": "key"}) == "key"
    assert python_name("sortBy", {"type": "string"}) == "sort_by"


def test_other_names() -> None:
    assert class_name("training_jobs_v1") == "TrainingJobsV1"
    assert constant_name("CreateNotebook") == "CREATE_NOTEBOOK"


@pytest.mark.parametrize(
    ("values", "given_names", "names"),
    [
        (["RUNNING", "create failed", "a.b-c"], None, ["RUNNING", "CREATE_FAILED", "A_B_C"]),
        (["sortBy", "5%", ""], None, ["SORTBY", "VALUE_1", "VALUE_2"]),
        (["x", "y"], ["first", "secondOne"], ["FIRST", "SECOND_ONE"]),
        ([0, 1], ["OFF", "ON"], ["OFF", "ON"]),
    ],
)
def test_member_names(values, given_names, names) -> None:
    assert member_names(values, given_names) == names


@settings(deadline=None)
@given(st.text() | st.text("aBcD01_-. \\", max_size=12))
@example("aǅ")
@example("HTTPServerV2")
def test_words_are_those_of_openapi_python_client(text: str) -> None:
    """Names of released versions must not change."""
    assert snake_case(text) == strings.snake_case(text)
    assert pascal_case(text) == strings.pascal_case(text)


@settings(deadline=None)
@given(st.text(max_size=70))
@example('"""" \\""" \\')
def test_prose_is_that_of_openapi_python_client(text: str) -> None:
    assert prose(text) == strings.safe_for_docstring(" ".join(text.split()))


@settings(deadline=None)
@given(st.text(st.characters()))
@example("a\u2028b\u2029c")
@example("\x00\b\t\f\x7f\x85\xa0\u200b\ufeff\U0001f600\U000e0001")
@example("\ud83d\ude00 \udfff")
@example('"\\"\\\\\n\r\u2028"')
def test_literal_is_read_back(text: str) -> None:
    source = literal(text)
    assert ast.literal_eval(source) == text
    assert len(source.encode().splitlines()) == len(source.splitlines()) == 1


def imported(path: Path) -> set[str]:
    """Return the names that a module imports at top level."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return {alias.asname or alias.name for node in body if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_schema_must_not_shadow_imports_of_models(small_package, small_spec, run) -> None:
    modules = [*(small_package / "models").glob("*.py"), small_package / "params" / "__init__.py"]
    texts = [small_spec.read(file).split("  schemas:\n")[1] for file in ("widgets.yaml", "crates.yaml")]
    own = {line.strip()[:-1] for text in texts for line in text.splitlines() if line[4:5].isupper()}
    own |= {f"{name}Value" for name in own}
    names = {name for path in modules for name in imported(path)} - own - {"annotations", "ErrorBody"}
    names = {name for name in names if name[0].isupper() and name != name.upper()}
    assert names >= {"Any", "BaseModel", "OpenStrEnum", "OpenIntEnum", "Unset", "TypedDict"}
    schemas = "".join(f"    {name}: {{type: string, description: More.}}\n" for name in sorted(names))
    small_spec.replace("    WidgetDrawing:\n", f"{schemas}    WidgetDrawing:\n")

    _, _, err = run("lint", small_spec.folder)

    assert [name for name in names if f"the schema name {name} is used by the generated code" not in err] == []


def test_tag_must_not_shadow_imports_of_resources(small_package, small_spec, run) -> None:
    names = {name for path in (small_package / "resources").glob("*.py") for name in imported(path)} - {"annotations"}
    tags = {tag for name in names if class_name(tag := snake_case(name)) == name}
    assert tags >= {"mapping", "pager", "request", "resource", "client"}
    text = "".join(f"  - name: {tag}\n    description: More.\n" for tag in sorted(tags))
    small_spec.replace("components:\n", f"{text}components:\n", "openapi.yaml")

    _, _, err = run("lint", small_spec.folder)

    assert [tag for tag in tags if f"the tag {tag} can't be an attribute of the client" not in err] == []
