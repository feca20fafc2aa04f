"""Check numeric settings of clients and credentials."""

from __future__ import annotations

from functools import partial

from ..number_arguments import check_number
from .exceptions import ConfigurationError

check_setting = partial(check_number, wrong_type=ConfigurationError, wrong_value=ConfigurationError)
"""Check that a setting is a number in a range, like `check_number`; raise a `ConfigurationError` if it isn't."""
