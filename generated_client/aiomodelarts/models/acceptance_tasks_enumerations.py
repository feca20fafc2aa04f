# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `acceptance_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum


class AcceptanceAction(OpenIntEnum):
    """Action on the samples of an acceptance task: pass all, reject all, cancel, list the conflicts, pass the
    individually accepted and the unchecked samples, or pass only the individually accepted samples.
    """

    PASS_ALL = 0
    REJECT_ALL = 1
    CANCEL = 2
    CONFLICTS = 3
    PASS_ACCEPTED_AND_UNCHECKED = 4
    PASS_ACCEPTED = 5


AcceptanceActionValue: TypeAlias = Literal[0, 1, 2, 3, 4, 5]
"""Value of a listed member of `AcceptanceAction`, which arguments accept as well."""
