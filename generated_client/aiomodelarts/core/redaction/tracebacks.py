"""Remove secrets from errors: frames of tracebacks, causes and requests that contain them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def discreet(function: Callable[P, T]) -> Callable[P, T]:
    """Decorate a function so that the tracebacks of its errors do not contain its arguments.

    Args:
        function: Function with secret arguments, such as the `__init__` of credentials.
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
    """Decorate the `__init__` of a class with `discreet`. For classes whose `__init__` attrs generates."""
    cls.__init__ = discreet(cls.__init__)
    return cls


def bare(error: BaseException) -> BaseException | None:
    """Remove secrets from an error, so that it can be the cause of another error.

    This removes frames of HTTP libraries, whose variables contain headers; errors of aiohttp, which show the headers of
    the request and the password of the proxy; and requests of httpx's errors, which would be pickled with the error.

    Args:
        error: The error, which is changed in place.

    Returns:
        The same error. If the error itself has to be removed, its first cause that may stay, or None.
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
        # Setting a cause sets `__suppress_context__`, so its value is restored at the end.
        suppressed = one.__suppress_context__
        one.__cause__, one.__context__ = _kept(one.__cause__), _kept(one.__context__)
        one.__suppress_context__ = suppressed
        waiting += [one.__cause__, one.__context__]
    return first


def _kept(error: BaseException | None) -> BaseException | None:
    """Return the error, or its first cause that is not an error of aiohttp, or None."""
    while error is not None and type(error).__module__.startswith("aiohttp."):
        error = error.__cause__ or error.__context__
    return error
