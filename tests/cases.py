"""Many cases in one test.

pytest needs 2 ms for each set of parameters, and 2 more for an event loop, a fake and a client. Many cases take less.
"""

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from types import MappingProxyType
from typing import Any

import pytest

from aiomodelarts.operations import OPERATIONS

ParameterSet = type(pytest.param())
Case = tuple[str, dict[str, Any]]


class Cases:
    """Collects the failures of cases."""

    def __init__(self) -> None:
        self.number = 0
        self.failures: dict[str, BaseException] = {}

    @contextmanager
    def case(self, name: object) -> Iterator[None]:
        """Run a case. If it fails, the next cases still run."""
        self.number += 1
        try:
            yield
        except (Exception, pytest.fail.Exception) as failure:
            failure.add_note(f"case: {name}")
            self.failures[f"{name} (case {self.number})" if str(name) in self.failures else str(name)] = failure


@contextmanager
def all_cases() -> Iterator[Cases]:
    """Fail at the end with all failures of the cases, and with the names of these cases."""
    cases = Cases()
    yield cases
    assert cases.number, "there is no case"
    if cases.failures:
        message = f"{len(cases.failures)} of {cases.number} cases failed: {', '.join(cases.failures)}"
        raise BaseExceptionGroup(message, list(cases.failures.values()))


def for_each(
    names: str | tuple[str, ...],
    values: Iterable[Any],
    ids: Any = None,
    *,
    by: Callable[..., str] | None = None,
    fresh: Mapping[str, Callable[[], Any]] = MappingProxyType({}),
) -> Callable[[Any], Any]:
    """Run a test with each set of values, like `pytest.mark.parametrize` but within one test.

    The cases share the fixtures of the test. What a case changes must come from `fresh`.

    Args:
        names: Names of the parameters, as for `parametrize`.
        values: Values of each case. `pytest.param` gives one a name.
        ids: Name of each case, or a function that makes it from a value.
        by: Makes the name of a group from the values of a case. Each group is a test of its own, named for the group.
        fresh: Further arguments, which each case has for itself: names, and functions that return a context manager,
            for a coroutine an asynchronous one.
    """
    parameters = tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else names
    ids = ids if ids is None or callable(ids) else list(ids)
    groups: dict[str, list[Case]] = {} if by else {"": []}
    for number, entry in enumerate(values):
        case = _case(entry, parameters, ids, number)
        groups.setdefault(by(*case[1].values()) if by else "", []).append(case)

    def decorate(test: Callable[..., Any]) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(test):

            @functools.wraps(test)
            async def run(*args: Any, **kwargs: Any) -> None:
                with all_cases() as cases:
                    for name, given in groups[kwargs.pop("group") if by else ""]:
                        with cases.case(name):
                            async with AsyncExitStack() as stack:
                                more = {key: await stack.enter_async_context(make()) for key, make in fresh.items()}
                                await test(*args, **kwargs, **given, **more)
        else:

            @functools.wraps(test)
            def run(*args: Any, **kwargs: Any) -> None:
                with all_cases() as cases:
                    for name, given in groups[kwargs.pop("group") if by else ""]:
                        with cases.case(name), ExitStack() as stack:
                            more = {key: stack.enter_context(make()) for key, make in fresh.items()}
                            test(*args, **kwargs, **given, **more)

        _replace_parameters(run, test, {*parameters, *fresh}, grouped=by is not None)
        return pytest.mark.parametrize("group", groups)(run) if by else run

    return decorate


def _replace_parameters(run: Any, test: Callable[..., Any], given: set[str], *, grouped: bool) -> None:
    """Set the signature, from which pytest reads the fixtures."""
    signature = inspect.signature(test)
    missing = given - set(signature.parameters)
    assert not missing, f"the test does not take {', '.join(sorted(missing))}"
    others = [entry for name, entry in signature.parameters.items() if name not in given]
    group = [inspect.Parameter("group", inspect.Parameter.KEYWORD_ONLY)] if grouped else []
    run.__signature__ = signature.replace(parameters=[*others, *group])


def resource_of(operation: Any, *_: object) -> str:
    """Return the resource of a case, for `by` of `for_each`: of an operation, its name, or the name of a resource."""
    if isinstance(operation, str):
        return OPERATIONS[operation].resource if operation in OPERATIONS else operation
    return operation.resource


def _case(entry: Any, parameters: tuple[str, ...], ids: Any, number: int) -> Case:
    """Return the name and the values of a case."""
    name: object = None
    if isinstance(entry, ParameterSet):
        assert not entry.marks, "marks belong to whole tests"
        name, given = entry.id, tuple(entry.values)
    else:
        given = (entry,) if len(parameters) == 1 else tuple(entry)
    if isinstance(ids, list):
        name = ids[number]
    elif name is None:
        name = "-".join(str(ids(value) if ids else repr(value)) for value in given)
    return str(name)[:200], dict(zip(parameters, given, strict=True))
