"""What is said where a package of the extra `testing` is missing."""

from collections.abc import Generator
from contextlib import contextmanager

PACKAGES = frozenset({"jsonschema_rs", "starlette", "uvicorn", "yaml"})


class ExtraMissing(ModuleNotFoundError):
    """A package of the extra is missing; the message says which one, and how to get it."""


@contextmanager
def needing_extra() -> Generator[None]:
    """Import a module that needs the extra.

    Raises:
        ExtraMissing: A package of it is missing.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        name = str(error.name).partition(".")[0]
        if name not in PACKAGES:
            raise
        message = f"{name} is missing; aiomodelarts.testing needs its extra: pip install 'aiomodelarts[testing]'"
        raise ExtraMissing(message, name=name) from error
