"""Tests that `tests/cases.py` runs every case, and that a failure names its case."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest

from tests.cases import for_each, resource_of


def test_every_case_runs_and_failures_are_named() -> None:
    seen: list[tuple[int, str]] = []

    @for_each(("number", "text"), [(1, "a"), pytest.param(2, "b", id="second"), (3, "c")])
    def check(number: int, text: str) -> None:
        seen.append((number, text))
        assert number == 1, f"{number} is wrong"

    with pytest.raises(ExceptionGroup, match=r"2 of 3 cases failed: second, 3-'c'") as caught:
        check()
    assert seen == [(1, "a"), (2, "b"), (3, "c")]
    assert [failure.__notes__ for failure in caught.value.exceptions] == [["case: second"], ["case: 3-'c'"]]
    assert str(caught.value.exceptions[0]).startswith("2 is wrong")


def test_names_of_cases() -> None:
    @for_each("value", [1, 2], ids=["one", "two"])
    @for_each("factor", (3, 4), ids=lambda factor: f"x{factor}")
    async def check(value: int, factor: int) -> None:
        assert value * factor != 8

    with pytest.raises(ExceptionGroup, match="1 of 2 cases failed: two") as caught:
        asyncio.run(check())
    assert "1 of 2 cases failed: x4" in str(caught.value.exceptions[0])


@for_each("suffix", ["a", "b"])
def test_fixtures_are_shared(suffix: str, tmp_path) -> None:
    assert {path.name for path in tmp_path.iterdir()} == ({"a"} if suffix == "b" else set())
    (tmp_path / suffix).touch()


@for_each("suffix", ["a", "b"])
async def test_coroutines(suffix: str) -> None:
    await asyncio.sleep(0)
    assert suffix in "ab"


def test_missing_exceptions_fail_their_case() -> None:
    @for_each("failing", [True, False], ids=["first", "second"])
    def check(failing: bool) -> None:
        with pytest.raises(ValueError, match="wrong"):
            int("wrong" if not failing else "1")

    with pytest.raises(BaseExceptionGroup, match="1 of 2 cases failed: first"):
        check()


def test_cases_with_one_name_are_all_reported() -> None:
    @for_each("number", [1, 2], ids=["same", "same"])
    def check(number: int) -> None:
        raise ValueError(number)

    with pytest.raises(BaseExceptionGroup, match=r"2 of 2 cases failed: same, same \(case 2\)"):
        check()


def test_no_cases_are_a_failure() -> None:
    with pytest.raises(AssertionError, match="there is no case"):
        for_each("value", [])(lambda value: value)()


def test_parameter_that_the_test_lacks_is_refused() -> None:
    with pytest.raises(AssertionError, match="does not take value"):
        for_each("value", [1])(lambda: None)


@for_each("operation", ["ListNotebooks", "ShowNotebook", "ListModels"], by=resource_of)
def test_groups(operation: str, request: pytest.FixtureRequest) -> None:
    group = request.node.callspec.params["group"]
    assert request.node.name == f"test_groups[{group}]"
    assert group == resource_of(operation)


@contextmanager
def entered() -> Iterator[list[str]]:
    yield (made := [])
    assert len(made) == 1


@asynccontextmanager
async def entered_by_a_coroutine() -> AsyncIterator[list[str]]:
    with entered() as made:
        yield made


@for_each("text", ["a", "b"], fresh={"made": entered})
def test_fresh_arguments(text: str, made: list[str]) -> None:
    assert made == []
    made.append(text)


@for_each("text", ["a", "b"], fresh={"made": entered_by_a_coroutine})
async def test_fresh_arguments_of_coroutines(text: str, made: list[str]) -> None:
    assert made == []
    made.append(text)


def test_failure_at_the_exit_of_a_fresh_argument_is_reported() -> None:
    @for_each("text", ["a"], fresh={"made": entered})
    def check(text: str, made: list[str]) -> None:
        made.extend([text, text])

    with pytest.raises(ExceptionGroup, match="1 of 1 cases failed: 'a'"):
        check()
