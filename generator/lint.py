"""Check a bundled spec: the OpenAPI standard first, then our own rules."""

from collections.abc import Callable, Iterable

from .problems import Problem
from .rules import (
    examples,
    extensions,
    following,
    identity,
    names,
    operations,
    pagination,
    parameters,
    schemas,
    standard,
    texts,
    twins,
    waiters,
)
from .source import SpecMap

RULES: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (
    operations.check,
    parameters.check,
    schemas.check,
    twins.check,
    texts.check,
    names.check,
    extensions.check,
    identity.check,
    pagination.check,
    waiters.check,
    following.check,
    examples.check,
)


def lint(document: SpecMap) -> list[Problem]:
    """Find what is wrong with a bundled document.

    Args:
        document: What `bundle` returned.

    Returns:
        The problems in the order of the files. When the document breaks the form of the OpenAPI standard only those
        problems are listed, because the other rules rely on it.
    """
    problems = list(standard.check_form(document))
    if not problems:
        for rule in RULES:
            problems += rule(document)
    if not problems:
        problems += standard.check_sense(document)
    return sorted(set(problems))
