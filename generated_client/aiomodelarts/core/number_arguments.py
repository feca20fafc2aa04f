"""Check numeric arguments: their type, which is never a boolean, and their range."""

from __future__ import annotations

import math


def check_number(
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
    wrong_type: type[Exception] = TypeError,
    wrong_value: type[Exception] = ValueError,
) -> None:
    """Check that an argument is a number in a range.

    Booleans and NaN are never accepted, although Python counts both as numbers.

    Args:
        name: Name of the argument.
        value: The value to check.
        least: Minimum; None for no minimum.
        above: Number that the value must exceed; None for none.
        most: Maximum.
        whole: Whether only integers are accepted.
        unit: Unit for the message, such as `seconds`.
        optional: Whether None is accepted.
        infinite: Whether infinity is accepted.
        wrong_type: Exception for a value that is not a number.
        wrong_value: Exception for a number that is out of range.

    Raises:
        Exception: One of the two exceptions; the message contains the name, the value and the range.
    """
    if value is None and optional:
        return
    kinds = int if whole else int | float
    wanted = _described(least, above, most, whole=whole, unit=unit, infinite=infinite) + (
        ", or None" if optional else ""
    )
    if isinstance(value, bool) or not isinstance(value, kinds):
        raise wrong_type(f"{name} is {value!r:.200}; pass {wanted}")
    try:
        number = value if whole else float(value)
    except OverflowError:  # an integer that is too large for a float
        number = math.inf
    is_finite = whole or math.isfinite(number)
    in_range = (least is None or number >= least) and (above is None or number > above) and number <= most
    if not in_range or not (is_finite or infinite):
        raise wrong_value(f"{name} is {value!r:.200}; pass {wanted}")


def _described(least: float | None, above: float | None, most: float, *, whole: bool, unit: str, infinite: bool) -> str:
    """Describe the accepted numbers, such as `a finite number of seconds above 0`."""
    kind = "a number" if infinite or most < math.inf else "a finite number"
    integer = "a whole number" if unit else "an integer"
    noun = (integer if whole else kind) + (f" of {unit}" if unit else "")
    if above is not None:
        return f"{noun} above {above:g}"
    if least is None:
        return noun
    if most < math.inf:
        return f"{noun}{',' if unit else ''} from {_shown(least)} to {_shown(most)}"
    return f"{noun}, {_shown(least)} or more" if unit else f"{noun} of {_shown(least)} or more"


def _shown(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)
