"""Examples of operations, for the reference. They are functions in `docs/examples`, one file a resource."""

import ast
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

from ..spec.naming import snake_case

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"


class MissingExample(LookupError):
    """An operation has no example."""


@frozen
class Example:
    """Example of an operation.

    Args:
        path: File with the example.
        line: Line of the first statement or comment in that file, from 1.
        source: Source code, in which `client` is an open client.
        variables: Annotations of the other variables that the code uses, by name, such as `{"notebook_id": "str"}`.
    """

    path: Path
    line: int
    source: str
    variables: dict[str, str]


def example_of(operation_id: str) -> str:
    """Return the source code of the example of an operation.

    In the code, `client` is an open client. IDs of existing resources are variables with the names of the arguments.

    Args:
        operation_id: Documented name of the operation, such as `CreateNotebook`.

    Raises:
        MissingExample: The operation has no example.
    """
    return example(operation_id).source


def example(operation_id: str) -> Example:
    """Return the example of an operation.

    Args:
        operation_id: Documented name of the operation.

    Raises:
        MissingExample: The operation has no example.
    """
    name = function_name(operation_id)
    if name not in examples():
        remedy = f"add the function {name} to the file of its resource in docs/examples"
        raise MissingExample(f"{operation_id} has no example: {remedy}")
    return examples()[name]


def function_name(operation_id: str) -> str:
    """Return the name of the function with the example of an operation: `create_notebook` for `CreateNotebook`."""
    return snake_case(operation_id)


@cache
def examples(folder: Path = EXAMPLES) -> dict[str, Example]:
    """Return all examples, by the names of their functions.

    Args:
        folder: Folder with a file for each resource.
    """
    found: dict[str, Example] = {}
    for path in sorted(folder.glob("*.py")):
        for name, example in _examples_in(path):
            if name in found:
                raise ValueError(f"{path}: {name} is also in {found[name].path}; remove one of them")
            found[name] = example
    return found


def _examples_in(path: Path) -> Iterator[tuple[str, Example]]:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for function in ast.parse(text).body:
        if not isinstance(function, ast.AsyncFunctionDef):
            continue
        # The signature ends before the first statement; comments between them belong to the example.
        first = function.body[0].lineno
        while lines[first - 2].lstrip().startswith("#"):
            first -= 1
        source = textwrap.dedent("\n".join(lines[first - 1 : function.end_lineno])) + "\n"
        arguments = {one.arg: ast.unparse(one.annotation) for one in function.args.args[1:] if one.annotation}
        yield function.name, Example(path, first, source, arguments)
