"""The examples of the reference run against the fake, in the state that the scenario of the operation leaves."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from aiomodelarts import ModelArts
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, Recorded
from generator.reference.example_code import EXAMPLES, Example, example, example_of, examples, function_name
from generator.spec.naming import python_name
from tests.contract.conftest import Maker
from tests.contract.last_requests import StateKeeper, path_values
from tests.contract.scenarios import SCENARIOS

# Variables of examples whose values have other names in the request.
OTHER_NAMES = {
    "CreateProcessorTask": {"dataset_id": "source"},
    "CreateProcessorTaskVersion": {"dataset_id": "source"},
}
CONVERSIONS = {"str": str, "int": int, "float": float}


def named_values(call: Recorded) -> Iterator[tuple[str, Any]]:
    """Names and values in a request: of its path, its query and its body at any depth."""
    path = OPERATIONS[call.operation].path
    yield from ((name, unquote(value)) for name, value in path_values(path, call.path).items())
    yield from parse_qsl(call.query)
    yield from _leaves(call.body, "")


def _leaves(value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _leaves(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from _leaves(part, name.removesuffix("s"))
    else:
        yield name, value


def value_of(variable: str, annotation: str, call: Recorded) -> Any:
    """The value of a variable of an example, from the request of the scenario.

    `pool_id` is a parameter or field with this name, or with a similar one: `id`, `target_pool_id` or `pool`.
    """
    variable = OTHER_NAMES.get(call.operation, {}).get(variable, variable)
    values = [(python_name(name), value) for name, value in named_values(call)]
    if annotation == "list[str]":
        return [value for name, value in values if _alike(name, variable.removesuffix("s"))]
    same = [value for name, value in values if name == variable]
    alike = [value for name, value in values if _alike(name, variable)]
    shorter = [value for name, value in values if variable.startswith(f"{name}_")]
    found = [*same, *alike, *shorter]
    assert found, f"its request has no {variable}"
    return CONVERSIONS[annotation](found[0])


def _alike(name: str, variable: str) -> bool:
    return f"_{name}".endswith(f"_{variable}") or f"_{variable}".endswith(f"_{name}")


async def run(shown: Example, names: dict[str, Any]) -> str:
    """Run an example and return what it prints."""
    printed: list[str] = []
    names["print"] = lambda *values: printed.append(" ".join(map(str, values)))
    code = "\n" * (shown.line - 1) + shown.source
    pending = eval(compile(code, str(shown.path), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307
    if inspect.iscoroutine(pending):
        await pending
    return "\n".join(printed)


async def problem_of(operation: str, fake: FakeModelArts, client: ModelArts, keeper: StateKeeper) -> str:
    """What is wrong with the example of an operation; empty if nothing is."""
    await SCENARIOS[operation](client, Maker(fake, client))
    expected = fake.calls[-1]
    fake.restore(keeper.state)
    number = len(fake.calls)
    shown = example(operation)
    variables = {name: value_of(name, kind, expected) for name, kind in shown.variables.items()}
    fake.strict = True
    try:
        printed = await run(shown, {"client": client, **variables})
    finally:
        fake.strict = False
    calls = [call for call in fake.calls[number:] if call.operation == operation]
    if not calls:
        return "it does not call the operation"
    if any(call.status >= 400 for call in calls):
        return "the fake refused the request"
    if not printed and not _returns_nothing(client, shown.source):
        return "it prints nothing"
    if re.search(r"\bNone\b|<|\bMissing", printed):
        return f"it prints {printed}"
    return ""


def _returns_nothing(client: ModelArts, source: str) -> bool:
    """Whether all methods that an example calls return None."""
    found = re.findall(r"client\.(\w+)\.(\w+)\(", source)
    methods = [getattr(getattr(client, resource), name) for resource, name in found]
    return {inspect.signature(method).return_annotation for method in methods} == {"None"}


@pytest.mark.parametrize("resource", sorted({operation.resource for operation in OPERATIONS.values()}))
async def test_examples_run(resource: str, record_property: Callable[[str, object], None]) -> None:
    fake = FakeModelArts()
    keeper = StateKeeper(fake)
    problems: dict[str, str] = {}
    async with fake.client(retries=0, hooks=[keeper]) as client:
        empty = fake.snapshot()
        operations = [one.id for one in OPERATIONS.values() if one.resource == resource]
        for operation in operations:
            fake.restore(empty)
            try:
                problem = await problem_of(operation, fake, client, keeper)
            except Exception as error:
                problem = f"{type(error).__name__}: {error}"
            if problem:
                problems[operation] = problem
    assert not problems, "\n".join(f"{name}: {problem}" for name, problem in problems.items())
    record_property("executed: examples of operations", len(operations))


def test_each_example_is_of_an_operation_in_the_file_of_its_resource() -> None:
    expected = {function_name(one.id): EXAMPLES / f"{one.resource}.py" for one in OPERATIONS.values()}
    assert {name: one.path for name, one in examples().items()} == expected


def test_an_example_is_the_code_of_a_user() -> None:
    assert example_of("ShowNotebook") == (
        "notebook = await client.notebooks.get(notebook_id)\nprint(notebook.name, notebook.status)\n"
    )


def test_operation_without_example_names_the_function_to_write() -> None:
    with pytest.raises(LookupError, match="WaterThePlants has no example: add the function water_the_plants"):
        example_of("WaterThePlants")
