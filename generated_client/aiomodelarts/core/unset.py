"""`UNSET`, the value of a missing field or an argument that was not passed."""

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """Type of `UNSET`, which marks a missing value, as opposed to `None`, which is JSON's null.

    As the only member of an enumeration, `UNSET` keeps its identity when pickled or copied, and type checkers narrow
    `value is UNSET`.
    """

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
