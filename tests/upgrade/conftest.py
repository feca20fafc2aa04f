"""Fixtures for all tests of `aiomodelarts changes`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from aiomodelarts.upgrade_check import code_command

from .checked_code import known_versions


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    """Read the changes and declarations of each version once, not in each command."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(code_command, "versions_since", known_versions)
        yield
