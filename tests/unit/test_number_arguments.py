"""Numeric arguments of all handwritten classes: booleans, NaN and numbers out of range are refused, each by name."""

import inspect
import math
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

import aiomodelarts
from aiomodelarts import (
    ConfigurationError,
    ModelArts,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
    testing,
)
from aiomodelarts.core.number_arguments import check_number
from aiomodelarts.testing import FakeModelArts, ScaledClock, VirtualClock
from aiomodelarts.testing.conformance.settings import Settings
from aiomodelarts.testing.http.limits import Limits
from aiomodelarts.testing.server.socket_server import listen
from tests.cases import for_each

TOKEN = TokenCredentials("a-token", expires_at=None)
PASSWORD = PasswordCredentials(
    "https://iam.test/v3", "rosa", "secret-of-rosa", user_domain_name="garden", project_name="eu-de"
)
NO_NUMBERS: list[Any] = [True, False, "5", [5], timedelta(seconds=5), Ellipsis]
# Fields of results and errors, methods that other code of the library calls, and states, which are no quantities.
NOT_CHECKED = {
    *(f"{name} status" for name in ("RawResponse", "Recorded", "Attempt", "Call")),
    *(f"Attempt {name}" for name in ("number", "seconds", "delay", "call")),
    *(f"Call {name}" for name in ("number", "attempts", "seconds")),
    *(f"Progress {name}" for name in ("step", "elapsed")),
    *(f"Recorded {name}" for name in ("size", "at")),
    "Pager ahead",
    "Failure headers",
    "FakeModelArts.fail headers",
    "FakeModelArts.outcome usual",
    "FakeModelArts.plan_outcome states",
    *(f"{clock}.{name} seconds" for clock in ("VirtualClock", "ScaledClock") for name in ("pause", "sleep")),
    *(f"VirtualClock.uniform {name}" for name in ("least", "most")),
}


def client(**options: Any) -> ModelArts:
    return ModelArts(TOKEN, project_id="1" * 32, endpoint="https://modelarts.test", **options)


def fail(**given: Any) -> None:
    FakeModelArts().fail("CreateModel", **{"status": 500, **given})


def fail_so(**given: Any) -> None:
    FakeModelArts().fail_randomly(0.5, testing.Failure(**{"status": 500, **given}))


def pager() -> Any:
    return client().notebooks.list()


async def collected(limit: Any) -> None:
    await pager().collect(limit)


def serving(port: Any) -> None:
    with testing.served(FakeModelArts(), port):
        pass


async def served(port: Any) -> None:
    async with testing.serving(FakeModelArts(), port):
        pass


# Argument, call with a value for it, values out of range.
ARGUMENTS: dict[str, tuple[Callable[[Any], Any], list[Any]]] = {
    "ModelArts timeout": (lambda value: client(timeout=value), [0, -1, math.inf]),
    "ModelArts deadline": (lambda value: client(deadline=value), [0, -1]),
    "ModelArts retries": (lambda value: client(retries=value), [-1, 1.5, math.inf]),
    "ModelArts max_concurrency": (lambda value: client(max_concurrency=value), [0, 1.5]),
    "ModelArts rate": (lambda value: client(rate=value), [0, -1]),
    "ModelArts max_response_size": (lambda value: client(max_response_size=value), [0, 1.5]),
    "ModelArts.with_options timeout": (lambda value: client().with_options(timeout=value), [0, math.inf]),
    "ModelArts.with_options deadline": (lambda value: client().with_options(deadline=value), [0]),
    "ModelArts.with_options retries": (lambda value: client().with_options(retries=value), [-1]),
    "ModelArts.with_options max_response_size": (lambda value: client().with_options(max_response_size=value), [0]),
    "TokenCredentials expires_at": (lambda value: TokenCredentials("a-token", expires_at=value), [math.inf]),
    "TemporaryAkSkCredentials duration": (
        lambda value: TemporaryAkSkCredentials(PASSWORD, duration=value),
        [899, 86401, 900.5],
    ),
    "Pager.prefetch count": (lambda value: pager().prefetch(value), [-1, 1.5]),
    "Pager.collect limit": (collected, [-1, 1.5]),
    "VirtualClock start": (VirtualClock, [-1, 1e12, math.inf]),
    "VirtualClock.advance seconds": (lambda value: VirtualClock().advance(value), [-1, math.inf]),
    "VirtualClock.turn moment": (lambda value: VirtualClock().turn(value), [-1, 1e12]),
    "ScaledClock speed": (ScaledClock, [0, 0.5, -1, math.inf]),
    "ScaledClock.advance seconds": (lambda value: ScaledClock().advance(value), [-1, math.inf]),
    "ScaledClock.turn moment": (lambda value: ScaledClock().turn(value), [-1, 1e12]),
    "FakeModelArts token_lifetime": (lambda value: FakeModelArts(token_lifetime=value), [0, -1, math.inf]),
    "FakeModelArts kept_calls": (lambda value: FakeModelArts(kept_calls=value), [-1, 1.5]),
    "FakeModelArts kept_bytes": (lambda value: FakeModelArts(kept_bytes=value), [-1, 1.5]),
    "FakeModelArts.fail status": (lambda value: fail(status=value), [0, 199, 600, 404.5]),
    "FakeModelArts.fail latency": (lambda value: fail(latency=value), [-1, math.inf]),
    "FakeModelArts.fail times": (lambda value: fail(times=value), [0, -1, 1.5]),
    "Failure status": (lambda value: fail_so(status=value), [199, 600]),
    "Failure latency": (lambda value: fail_so(latency=value), [-1, math.inf]),
    "FakeModelArts.fail_randomly share": (lambda value: FakeModelArts().fail_randomly(value), [-0.1, 1.1, math.inf]),
    "FakeModelArts.fail_randomly seed": (lambda value: FakeModelArts().fail_randomly(0.5, seed=value), [1.5]),
    "FakeModelArts.plan_slow_start seconds": (
        lambda value: FakeModelArts().plan_slow_start("pools", value),
        [0, 3601, 1.5],
    ),
    "FakeModelArts.assert_called times": (
        lambda value: FakeModelArts().assert_called("CreateModel", times=value),
        [-1, 1.5],
    ),
    "served port": (serving, [-1, 65536, 80.5]),
    "serving port": (served, [-1, 65536, 80.5]),
    "listen port": (listen, [-1, 65536, 80.5]),
    **{
        f"Limits {name}": (lambda value, name=name: Limits(**{name: value}), [0, -1, 1.5])
        for name in ("body_bytes", "head_bytes", "connections")
    },
    **{
        f"Limits {name}": (lambda value, name=name: Limits(**{name: value}), [-1, math.inf])
        for name in ("request_seconds", "idle_seconds", "stop_seconds")
    },
    "Settings timeout": (lambda value: Settings(timeout=value), [0, -1, math.inf]),
    "Settings now": (lambda value: Settings(now=value), [-1, math.inf]),
    "follow_logs tail": (lambda value: client().training_jobs_v1.follow_logs(1, 2, tail=value), [0, 501, 1.5]),
    "follow_logs interval": (
        lambda value: client().training_jobs_v1.follow_logs(1, 2, interval=value),
        [0, 0.001, 1e6],
    ),
    "follow_logs timeout": (lambda value: client().training_jobs_v1.follow_logs(1, 2, timeout=value), [-1, math.inf]),
    "follow_events since": (lambda value: client().services.follow_events("a", since=value), [-1, math.inf]),
    "follow_events interval": (lambda value: client().services.follow_events("a", interval=value), [0, -1, math.inf]),
    "wait interval": (lambda value: client().notebooks.wait("a", interval=value), [0, 1e6]),
    "wait timeout": (lambda value: client().notebooks.wait("a", timeout=value), [-1, math.inf]),
}
NONE_IS_NOT_ACCEPTED = ("follow_logs interval", "follow_events interval", "ModelArts timeout", "ScaledClock speed")


def cases() -> Iterator[Any]:
    for argument, (call, out_of_range) in ARGUMENTS.items():
        wrong = [*NO_NUMBERS, math.nan, -math.inf, *out_of_range]
        wrong += [None] if argument in NONE_IS_NOT_ACCEPTED else []
        for value in wrong:
            name = argument.split()[-1].replace("count", "prefetch")
            yield pytest.param(call, value, name, id=f"{argument}={value!r:.30}")


async def called(call: Callable[[Any], Any], value: Any) -> None:
    made = call(value)
    if inspect.isawaitable(made):
        await made


@for_each(("call", "value", "name"), list(cases()))
async def test_refused_by_name(call: Callable[[Any], Any], value: Any, name: str) -> None:
    shown = repr(value) if isinstance(value, bool | float) else ".*"
    with pytest.raises((ConfigurationError, TypeError, ValueError), match=rf"{name} is {shown}; pass "):
        await called(call, value)


def test_table_names_all_arguments() -> None:
    found: set[str] = set()
    for module in (aiomodelarts, testing):
        for name in module.__all__:
            found |= set(numeric_arguments(name, getattr(module, name)))
    assert found - NOT_CHECKED - set(ARGUMENTS) == set()
    assert found >= NOT_CHECKED


def numeric_arguments(name: str, thing: Any) -> Iterator[str]:
    """The arguments of a public function or class and of its methods whose type is a number."""
    functions = {name: thing} if callable(thing) and not inspect.isclass(thing) else {}
    if inspect.isclass(thing) and not issubclass(thing, BaseException):
        methods = inspect.getmembers(thing, inspect.isfunction)
        functions = {name: thing.__init__} | {f"{name}.{key}": one for key, one in methods if not key.startswith("_")}
    for label, function in functions.items():
        for parameter in inspect.signature(function).parameters.values():
            if re.search(r"\b(int|float)\b", str(parameter.annotation)):
                yield f"{label} {parameter.name}"


class TestCheck:
    @pytest.mark.parametrize("value", [0, 1, 2.5, 10**300])
    def test_numbers(self, value: float) -> None:
        check_number("size", value, least=0)

    def test_integer_beyond_floats(self) -> None:
        check_number("size", 10**400, least=0, whole=True)
        check_number("size", 10**400, least=0, infinite=True)
        with pytest.raises(ValueError, match="pass a finite number of 0 or more"):
            check_number("size", 10**400, least=0)

    def test_none_and_infinity_where_they_mean_something(self) -> None:
        check_number("size", None, optional=True)
        check_number("size", math.inf, above=0, infinite=True)
        with pytest.raises(ValueError, match="size is nan; pass a number"):
            check_number("size", math.nan, infinite=True)
        with pytest.raises(TypeError, match="size is None; pass a finite number"):
            check_number("size", None)

    def test_long_values_are_shortened(self) -> None:
        with pytest.raises(TypeError) as caught:
            check_number("size", "9" * 10_000)
        assert len(str(caught.value)) < 300
