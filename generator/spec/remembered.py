"""Results about a document that are computed once as long as the document does not change."""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec, TypeVar

from .source import SpecMap

P = ParamSpec("P")
R = TypeVar("R")


@contextmanager
def unchanged(*documents: Any) -> Iterator[None]:
    """Keep the results of `remembered` functions about some documents. Nobody may change the documents meanwhile."""
    new: list[SpecMap] = []
    for document in documents:
        if isinstance(document, SpecMap) and document.remembered is None:
            document.remembered = {}
            new.append(document)
    try:
        yield
    finally:
        for document in new:
            document.remembered = None


def remembered(
    function: Callable[Concatenate[SpecMap, P], R],
) -> Callable[Concatenate[SpecMap, P], R]:
    """Call a function once for each document and further arguments, within `unchanged` of the document.

    Mappings and lists among the arguments are parts of the document, and identified by their identity. Callers must not
    change the result.
    """

    @functools.wraps(function)
    def call(document: SpecMap, *args: P.args, **kwargs: P.kwargs) -> R:
        known = results_of(document)
        if known is None or kwargs:
            return function(document, *args, **kwargs)
        key = (function, *[id(value) if isinstance(value, dict | list) else value for value in args])
        if key not in known:
            # Keeping the arguments keeps their identities from being given to other objects.
            known[key] = function(document, *args, **kwargs), args
        return known[key][0]

    return call


def results_of(document: Any) -> dict[Any, Any] | None:
    """Return the remembered results about a document; None outside of `unchanged`."""
    return document.remembered if isinstance(document, SpecMap) else None
