"""Tests that limits, `deprecated` and response headers are in the docstrings of the generated code."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PROPERTIES = r"""
        tags:
          type: array
          description: Words to find it by.
          minItems: 2
          maxItems: 3
          uniqueItems: true
          items: {type: string, maxLength: 5, pattern: '^\w+$'}
        seats:
          type: integer
          description: Places to sit.
          exclusiveMinimum: 0
          maximum: 9
          multipleOf: 3
          deprecated: true
        code:
          type: string
          description: Number on the back.
          minLength: 32
          maxLength: 32
        nickname:
          type: string
          description: Another name.
          minLength: 1
        marks:
          type: object
          description: Marks by name.
          minProperties: 1
          maxProperties: 10
          additionalProperties: {type: integer, minimum: 1}
        rate:
          description: How fast it goes.
          anyOf:
            - {type: number, exclusiveMaximum: 2}
            - {type: string, maxLength: 1}
        share:
          description: Part of the whole.
          anyOf:
            - {type: number, minimum: 0, maximum: 1}
            - {type: 'null'}
        image:
          type: string
          format: uuid
          description: ID of the picture.
"""
DOCUMENTED = {
    "tags": "Words to find it by. From 2 to 3 items. No item occurs twice. Each item: at most 5 characters, "
    r"matches `^\w+$`.",
    "seats": "Deprecated. Places to sit. More than 0 and at most 9. A multiple of 3.",
    "code": "Number on the back. Exactly 32 characters.",
    "nickname": "Another name. At least 1 character.",
    "marks": "Marks by name. From 1 to 10 entries. Each value: at least 1.",
    "rate": "How fast it goes. As a number: less than 2. As a string: at most 1 character.",
    "share": "Part of the whole. From 0 to 1.",
    "image": "ID of the picture. A UUID.",
}
HEADERS = """\
          headers:
            Location:
              description: Address of the widget.
              schema: {type: string, maxLength: 80}
            X-Old:
              description: The same.
              deprecated: true
              schema: {type: string}
            x-request-id: {$ref: '#/components/headers/RequestId'}
            X-Sort:
              description: Field in use.
              schema: {$ref: '#/components/schemas/WidgetSortKey'}
"""
SHARED = """\
components:
  headers:
    RequestId:
      description: ID of the request.
      required: true
      schema: {type: string}
"""


def change(spec) -> None:
    spec.replace("          maxLength: 64\n", f"          maxLength: 64{PROPERTIES}")
    part = "          description: What it is otherwise.\n"
    spec.replace(part, f"{part}          maxLength: 7\n          deprecated: true\n")
    spec.replace(
        "    WidgetOwner:\n      type: object\n", "    WidgetOwner:\n      type: object\n      deprecated: true\n"
    )
    spec.replace(
        "    WidgetSortKey:\n      type: string\n", "    WidgetSortKey:\n      type: string\n      deprecated: true\n"
    )
    spec.replace("        - name: X-Trace\n", "        - name: X-Trace\n          deprecated: true\n")
    line = "          description: The widget is being made.\n"
    spec.replace(line, line + HEADERS)
    spec.replace("components:\n", SHARED, "openapi.yaml")
    spec.replace("    UpdateWidgetRequest:\n", "    UpdateWidgetRequest:\n      minProperties: 1\n")
    items = "                type: array\n                items:\n                  type: string\n"
    spec.replace(items, f"{items}                  maxLength: 6\n", "crates.yaml")
    error = "      description: The request was refused.\n"
    header = "        Retry-After: {description: Seconds to wait., schema: {type: integer, minimum: 1}}\n"
    spec.replace(error, f"{error}      headers:\n{header}", "openapi.yaml")


@pytest.fixture(scope="module")
def package(make_client) -> ModuleType:
    return make_client(change)


def widgets(package: ModuleType) -> Any:
    return import_module(f"{package.__name__}.resources.widgets").Widgets


def attributes(module: ModuleType, name: str) -> dict[str, str]:
    """Return the docstrings of the attributes of a class."""
    tree = ast.parse(inspect.getsource(module))
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
    pairs = pairwise(body)
    return {
        field.target.id: " ".join(text.value.value.split())
        for field, text in pairs
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }


def test_limits_of_arguments(package) -> None:
    text = " ".join((widgets(package).create.__doc__ or "").split())

    for name, documented in DOCUMENTED.items():
        assert f" {name}: {documented} " in text


def test_limits_of_fields(package) -> None:
    found = attributes(inspect.getmodule(package.models.CreateWidgetRequest), "CreateWidgetRequest")

    assert {name: found[name] for name in DOCUMENTED} == DOCUMENTED


def test_limits_of_keys_of_typed_dictionaries(package) -> None:
    text = Path(package.__path__[0], "params", "__init__.py").read_text(encoding="utf-8")

    assert "Deprecated. What it is otherwise. At most 7 characters." in " ".join(text.split())


def test_deprecated_parameter_and_schemas(package) -> None:
    text = " ".join((widgets(package).list.__doc__ or "").split())

    assert " x_trace: Deprecated. Text that comes back in the logs of the service. " in text
    assert (package.models.WidgetOwner.__doc__ or "").startswith("Deprecated. Who has a widget.\n")
    assert package.models.WidgetSortKey.__doc__ == "Deprecated. Field by which widgets can be sorted."


def test_limits_of_models_and_responses(package) -> None:
    crates = import_module(f"{package.__name__}.resources.crates").Crates

    assert (package.models.UpdateWidgetRequest.__doc__ or "").startswith("What to change. At least 1 entry.\n")
    assert "Returns:\n    The response. Each item: at most 6 characters." in (inspect.getdoc(crates.get_names) or "")


def test_headers_of_responses(package) -> None:
    text = inspect.getdoc(widgets(package).create) or ""
    other = inspect.getdoc(widgets(package).get) or ""

    assert (
        """
Response headers, in `headers` of `ModelArts.with_raw_response`:
    Location: Address of the widget. At most 80 characters.
    X-Old: Deprecated. The same.
    x-request-id: ID of the request. Always present.
    X-Sort: Field in use. One of `name`, `made_at`.

Response headers of errors:
    Retry-After: Seconds to wait. At least 1.

Documented at: """
        in text
    )
    assert "Response headers," not in other
    assert "Response headers of errors:" in other
