"""Check that the installed distributions aiomodelarts and aiomodelarts-testing fit each other.

Installers enforce that, unless someone installs one of them without its requirements.
"""

import warnings
from functools import cache
from pathlib import Path

INSTALL = "pip install 'aiomodelarts[testing]'"
TESTING = "aiomodelarts-testing"
SITE = Path(__file__).parents[2]
_SUFFIX = ".dist-info"


class VersionsDiffer(ImportError):
    """The two distributions are installed in different versions. The message says how to correct it."""


@cache
def check_distributions(site: Path = SITE) -> None:
    """Check the metadata of both distributions beside the package, if both are there.

    Args:
        site: Folder that the package is installed in.

    Raises:
        VersionsDiffer: They have different versions.
    """
    client, testing = _metadata(site, "aiomodelarts"), _metadata(site, "aiomodelarts_testing")
    if client is None or testing is None:
        return
    versions = [_version(one) for one in (testing, client)]
    if versions[0] != versions[1]:
        raise VersionsDiffer(
            f"{TESTING} {versions[0]} is installed with aiomodelarts {versions[1]}, but both need the same version: "
            f"pip install --upgrade 'aiomodelarts[testing]=={versions[1]}'"
        )
    if "pytest11" in _text(client / "entry_points.txt"):
        warnings.warn(
            f"aiomodelarts was built from a checkout and contains the files of {TESTING}, which is installed too; "
            f"uninstall both, and install aiomodelarts again, so that each file belongs to one distribution",
            stacklevel=2,
        )


def _metadata(site: Path, name: str) -> Path | None:
    return next(iter(site.glob(f"{name}-*{_SUFFIX}")), None)


def _version(metadata: Path) -> str:
    return metadata.name.removesuffix(_SUFFIX).rpartition("-")[2]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
