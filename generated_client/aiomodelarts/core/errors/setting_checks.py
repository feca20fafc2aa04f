"""Check numeric settings of clients and credentials."""

from __future__ import annotations

import math

from ..number_arguments import check_number
from .exceptions import ConfigurationError


def check_setting(
    name: str,
    value: object,
    *,
    least: float | None = None,
    above: float | None = None,
    most: float = math.inf,
    whole: bool = False,
    unit: str = "",
    optional: bool = False,
    infinite: bool = False,
) -> None:
    """Check that a setting is a number in a range; see `check_number`.

    Raises:
        ConfigurationError: It is not.
    """
    check_number(
        name,
        value,
        least=least,
        above=above,
        most=most,
        whole=whole,
        unit=unit,
        optional=optional,
        infinite=infinite,
        wrong_type=ConfigurationError,
        wrong_value=ConfigurationError,
    )
