"""Find out whether a command failed unexpectedly because `lint` refuses the spec that it read."""

import argparse
from contextlib import ExitStack
from typing import Any

from .spec.bundle import bundle
from .spec.problems import Problem


def refusals(options: argparse.Namespace) -> list[Problem]:
    """Return the problems that `lint` finds in the specs of a command; none if linting fails as well.

    `drift`, `changelog` and `generate --no-lint` read specs without linting them, which may be older or unfinished.

    Args:
        options: Options of the command that failed.
    """
    try:
        # `generate --no-lint` also runs where the packages of the rules are missing.
        from .lint.linter import lint

        with ExitStack() as stack:
            return sorted({problem for document in _documents(options, stack) for problem in lint(document)})
    except Exception:  # the error that the command failed with is the one to report
        return []


def _documents(options: argparse.Namespace, stack: ExitStack) -> list[Any]:
    if "spec" in options:
        return [bundle(options.spec)]
    if "old" in options:
        from .changelog.compared_versions import open_version

        return [open_version(name, options.repository, stack).document for name in (options.old, options.new)]
    return []
