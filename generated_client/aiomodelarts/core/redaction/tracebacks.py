"""Tracebacks and causes of errors without the variables and requests that hold secrets."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Keep the arguments of a function out of the tracebacks of its errors, because some of them are secret.

    Args:
        function: Takes secrets, such as the `__init__` of credentials.
    """

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except Exception as error:
            failure = error
            bare(error)
        del args, kwargs
        raise failure

    return call


def discreet_class(cls: type[T]) -> type[T]:
    """As `discreet`, for a class whose `__init__` is generated."""
    cls.__init__ = discreet(cls.__init__)
    return cls


def bare(error: BaseException) -> BaseException | None:
    """An error to be the cause of another, without what holds secrets.

    These are the frames of HTTP libraries, whose variables hold headers; the errors of aiohttp, which show the headers
    of the request and the password of the proxy; and the requests of httpx's errors, which would be pickled with them.

    Returns:
        The same error, or what caused it if it has to be left out; None: nothing is left.
    """
    first = _kept(error)
    waiting, seen = [first], set[int]()
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        one.__traceback__ = None
        if "_request" in vars(one):
            vars(one)["_request"] = None
        # Setting a cause hides the context, so the context goes last.
        hides = one.__suppress_context__
        one.__cause__, one.__context__ = _kept(one.__cause__), _kept(one.__context__)
        one.__suppress_context__ = hides
        waiting += [one.__cause__, one.__context__]
    return first


def _kept(error: BaseException | None) -> BaseException | None:
    """The error, or the first of its causes that is not of aiohttp."""
    while error is not None and type(error).__module__.startswith("aiohttp."):
        error = error.__cause__ or error.__context__
    return error
