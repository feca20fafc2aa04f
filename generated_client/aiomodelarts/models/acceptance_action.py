# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AcceptanceAction`."""

from ..core.model import OpenIntEnum


class AcceptanceAction(OpenIntEnum):
    """Decision about the samples of an acceptance: pass or reject all, cancel, ask for the conflicts, pass those
    accepted one by one together with the unchecked ones, or pass only those accepted one by one.
    """

    PASS_ALL = 0
    REJECT_ALL = 1
    CANCEL = 2
    CONFLICTS = 3
    PASS_ACCEPTED_AND_UNCHECKED = 4
    PASS_ACCEPTED = 5
