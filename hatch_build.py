"""Additions to the build with hatchling: addresses of the forge in the metadata, and JSON files without indentation."""

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

PACKAGE = Path("generated_client", "aiomodelarts")
# Indented in the repository, so that changes can be reviewed line by line.
INDENTED = ("changes.json", "openapi.json")


def project_urls(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the addresses in the metadata of the package.

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


class ForgeAddresses(MetadataHookInterface):
    """Adds the addresses to the metadata."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the addresses."""
        metadata["urls"] = project_urls(os.environ)


class CompactJson(BuildHookInterface[Any]):
    """Writes the JSON files of the wheel without indentation, which saves a third of their size and time to read."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Replace the indented files, unless the package is installed in editable mode."""
        if self.target_name != "wheel" or version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory(prefix="aiomodelarts-build-")
        for name in INDENTED:
            content = json.loads(Path(self.root, PACKAGE, name).read_bytes())
            written = Path(self._folder.name, name)
            written.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
            build_data["force_include"][str(written)] = f"aiomodelarts/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary files."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
