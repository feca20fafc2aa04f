"""Error for missing packages of the extra `testing`."""

from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import find_spec

from .installed_distributions import INSTALL, TESTING, check_distributions

PACKAGES = frozenset({"jinja2", "jsonschema_rs", "markupsafe", "starlette", "uvicorn", "yaml"})
# A module that only the distribution aiomodelarts-testing has.
_IN_TESTING = f"{__package__}.fake"


class ExtraMissing(ModuleNotFoundError):
    """A package of the extra is missing. The message names the package and how to install it."""


@contextmanager
def needing_extra() -> Generator[None]:
    """Context manager for imports of modules that need the extra.

    Raises:
        ExtraMissing: A package of the extra is missing.
        VersionsDiffer: The installed distributions have different versions.
    """
    check_distributions()
    try:
        yield
    except ModuleNotFoundError as error:
        missing = _distribution(str(error.name))
        if not missing:
            raise
        message = f"{missing} is missing; aiomodelarts.testing needs its extra: {INSTALL}"
        raise ExtraMissing(message, name=error.name) from error


def _distribution(module: str) -> str:
    """Return the distribution of the extra that a module belongs to; empty if it belongs to none."""
    if module.startswith(f"{__package__}.") and find_spec(_IN_TESTING) is None:
        return TESTING
    name = module.partition(".")[0]
    return name if name in PACKAGES else ""
