"""Check a bundled spec: the OpenAPI standard first, then our own rules."""

from collections.abc import Callable, Iterable

from .problems import Problem
from .rules import (
    examples,
    extensions,
    following,
    identity,
    model_names,
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


# Names that generate working code, but that users would not guess.
CONVENTIONS: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (model_names.check,)


def lint(document: SpecMap, conventions: bool = False) -> list[Problem]:
    """Find what is wrong with a bundled document.

    Args:
        document: What `bundle` returned.
        conventions: Also check the rules that the generated code does not depend on.

    Returns:
        The problems in the order of the files. When the document breaks the form of the OpenAPI standard only those
        problems are listed, because the other rules rely on it.
    """
    problems = list(standard.check_form(document))
    if not problems:
        for rule in RULES + (CONVENTIONS if conventions else ()):
            problems += rule(document)
    if not problems:
        problems += standard.check_sense(document)
    return sorted(set(problems))
