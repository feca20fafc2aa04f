"""Additions to the builds with hatchling: which distribution has which files, and what pyproject.toml can't say.

There are two distributions, `aiomodelarts` and `aiomodelarts-testing`, which together are the package. A build of this
folder contains both, so that a checkout can be installed without an index. `make package` sets `SEPARATE` and builds
`testing_distribution/` too.
"""

import json
import os
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).resolve().parent
SOURCES = ROOT / "generated_client"
TESTING = "aiomodelarts-testing"
# Variable of the build: if it is not empty, the wheel of `aiomodelarts` leaves out the files of `aiomodelarts-testing`.
SEPARATE = "AIOMODELARTS_SEPARATE_TESTING"
PYTEST_PLUGIN = {"pytest11": {"aiomodelarts": "pytest_aiomodelarts"}}
# Indented in the repository, so that changes can be reviewed line by line.
INDENTED = ("aiomodelarts/changes.json", "aiomodelarts/openapi.json")


def pyproject() -> dict[str, Any]:
    """Return the pyproject.toml of `aiomodelarts`."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def files() -> tuple[list[str], list[str]]:
    """Return the files to add to the wheel of `aiomodelarts`, and those of `aiomodelarts-testing`.

    Names are relative to `SOURCES` and sorted.
    """
    parts = pyproject()["tool"]["hatch"]["build"]["hooks"]["custom"]
    found = (path for folder in parts["testing-folders"] for path in (SOURCES / folder).rglob("*") if path.is_file())
    names = {path.relative_to(SOURCES).as_posix() for path in found if "__pycache__" not in path.parts}
    client = set(parts["client-files"])
    return sorted(client), sorted(names - client | {"pytest_aiomodelarts.py"})


def project_urls(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the addresses in the metadata of both distributions.

    Args:
        environment: Variables of the build. Forges set `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` in their workflows;
            without them, the metadata has no address of the repository.
    """
    urls = {"API of Open Telekom Cloud": "https://docs.otc.t-systems.com/modelarts/api-ref/"}
    server, repository = environment.get("GITHUB_SERVER_URL", ""), environment.get("GITHUB_REPOSITORY", "")
    if server and repository:
        home = f"{server.rstrip('/')}/{repository}"
        urls |= {
            "Source": home,
            "Issues": f"{home}/issues",
            "Changelog": f"{home}/blob/main/CHANGELOG.md",
            "Documentation": f"{home}/blob/main/docs/README.md",
            "Security policy": f"{home}/blob/main/SECURITY.md",
        }
    return urls


class Metadata(MetadataHookInterface):
    """Adds the addresses, the pytest plugin, and what `aiomodelarts-testing` has in common with `aiomodelarts`."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the dynamic fields."""
        metadata["urls"] = project_urls(os.environ)
        if metadata["name"] == TESTING:
            client = pyproject()["project"]
            libraries = client["optional-dependencies"]["testing"]
            metadata["dependencies"] = [f"aiomodelarts=={metadata['version']}", *libraries]
            metadata |= {name: client[name] for name in ("classifiers", "keywords")}
        else:
            metadata["entry-points"] = {} if os.environ.get(SEPARATE) else PYTEST_PLUGIN


class Files(BuildHookInterface[Any]):
    """Selects the files of the wheels."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files that the wheel has besides the selection in pyproject.toml."""
        is_wheel = self.target_name == "wheel" and version != "editable"
        if self.metadata.name == TESTING and not is_wheel:
            self.app.abort(f"{TESTING} has only a wheel; build or install {ROOT}, which contains its files")
        if not is_wheel:
            return
        client, testing = files()
        separate = bool(os.environ.get(SEPARATE))
        names = testing if self.metadata.name == TESTING else client if separate else client + testing
        build_data["force_include"].update({str(SOURCES / name): name for name in names})
        if self.metadata.name != TESTING:
            self._include_compact_json(build_data)
            if separate:
                build_data["dependencies"].append(f"{TESTING}=={self.metadata.version}; extra == 'testing'")

    def _include_compact_json(self, build_data: dict[str, Any]) -> None:
        """Add the JSON files without indentation, which saves a third of their size and time to read."""
        self._folder = tempfile.TemporaryDirectory(prefix="aiomodelarts-build-")
        for name in INDENTED:
            content = json.loads((SOURCES / name).read_bytes())
            written = Path(self._folder.name, Path(name).name)
            written.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            build_data["force_include"][str(written)] = name

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary files."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
