"""`UNSET`, the value of an argument that was not passed or a field that a request leaves out."""

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
