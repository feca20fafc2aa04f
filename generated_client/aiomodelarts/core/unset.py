"""The value of a field or argument that was not given."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """Marks what is absent, as opposed to `None`, which is JSON's null.

    There is one member, so `value is UNSET` narrows types, and it stays itself through pickle and deepcopy.
    """

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
