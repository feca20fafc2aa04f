"""Error for missing packages of the extra `testing`."""

from collections.abc import Generator
from contextlib import contextmanager

PACKAGES = frozenset({"jinja2", "jsonschema_rs", "markupsafe", "starlette", "uvicorn", "yaml"})


class ExtraMissing(ModuleNotFoundError):
    """A package of the extra is missing. The message names the package and how to install it."""


@contextmanager
def needing_extra() -> Generator[None]:
    """Context manager for imports of modules that need the extra.

    Raises:
        ExtraMissing: A package of the extra is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = str(error.name).partition(".")[0]
        if name not in PACKAGES:
            raise
        message = f"{name} is missing; aiomodelarts.testing needs its extra: pip install 'aiomodelarts[testing]'"
        raise ExtraMissing(message, name=name) from error
