"""Read credentials from OpenStack's `clouds.yaml` and from the credentials file of Huawei's SDK."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from ...errors.exceptions import ConfigurationError
from ...http.regions import iam_in
from ...redaction.tracebacks import discreet
from ..credentials.base import Credentials
from .cloud_keys import ENDPOINT, HUAWEI_KEYS, KEYS
from .cloud_secrets import MARKER, completed
from .credential_kinds import Findings, make
from .environment import CLOUD
from .text_files import one_line, read_text, trimmed
from .variables import REGION, first, first_name

if TYPE_CHECKING:
    from openstack.config import OpenStackConfig
    from openstack.config.cloud_region import CloudRegion

    from ...http.network_settings import Network

CONFIG_FILE, SECURE_FILE = "OS_CLIENT_CONFIG_FILE", "OS_CLIENT_SECURE_FILE"
HUAWEI_FILE = "HUAWEICLOUD_SDK_CREDENTIALS_FILE"
SOURCE, HUAWEI_SOURCE = "clouds.yaml", "credentials file"
SUFFIXES = ("yaml", "yml", "json")
NO_READER = "can't be read without openstacksdk; install it with `pip install 'aiomodelarts[clouds]'`"


@discreet
def from_cloud(name: str | None = None, environ: Mapping[str, str] | None = None) -> Credentials:
    """Return credentials for a cloud in `clouds.yaml`, including `secure.yaml` and profiles, as OpenStack reads them.

    The credentials don't include the region and the certificates of the cloud. Pass `region=`, `verify=` and `cert=` to
    the client, or set `OS_CLOUD` and create the client without credentials. If `modelarts login` has written the cloud,
    its secret comes from the system keyring.

    Args:
        name: Name of the cloud. Defaults to the value of `OS_CLOUD`, or to the only cloud in the file.
        environ: Environment variables. Defaults to those of the process.

    Raises:
        ConfigurationError: openstacksdk (extra `clouds`) is not installed, the file or the cloud does not exist, or the
            cloud lacks a required value, or its secret is not in the keyring.

    Example:
        ```python
        from aiomodelarts import credentials

        client = ModelArts(credentials.from_cloud("otc"), region="eu-de")
        ```
    """
    return make(cloud(name, os.environ if environ is None else environ))


def folders(environ: Mapping[str, str]) -> list[Path]:
    """Return the folders in which OpenStack's tools look for their files, by precedence."""
    home = environ.get("HOME") or environ.get("USERPROFILE")
    found = [Path.cwd()]
    if environ.get("XDG_CONFIG_HOME"):
        found.append(Path(environ["XDG_CONFIG_HOME"]) / "openstack")
    if home:
        found += [Path(home) / ".config" / "openstack", Path(home) / "Library" / "Application Support" / "openstack"]
    if environ.get("LOCALAPPDATA"):
        found.append(Path(environ["LOCALAPPDATA"]) / "OpenStack" / "openstack")
    return [*found, Path("/etc/xdg/openstack"), Path("/etc/openstack")]


def clouds_file(environ: Mapping[str, str]) -> str | None:
    """Return the path of `clouds.yaml`, or None if there is no such file.

    Raises:
        ConfigurationError: The file that `OS_CLIENT_CONFIG_FILE` names does not exist.
    """
    return _file("clouds", CONFIG_FILE, environ)


def cloud(name: str | None, environ: Mapping[str, str]) -> Findings:
    """Read the values of a cloud from `clouds.yaml`.

    Args:
        name: Name of the cloud. None for the value of `OS_CLOUD`, or for the only cloud in the file.
        environ: Environment variables.

    Raises:
        ConfigurationError: The file can't be read, or there is no such cloud.
    """
    path = clouds_file(environ)
    if path is None:
        raise ConfigurationError(f"no clouds.yaml found in OpenStack's folders; set {CONFIG_FILE} to its path")
    config = _reader(environ, path)
    clouds: Mapping[str, Any] = config.cloud_config["clouds"]
    # openstacksdk adds this entry if the file has no clouds.
    names = [] if clouds == {"defaults": config.defaults} else list(clouds)
    chosen = name or first(environ, (CLOUD,))
    if chosen is None:
        if len(names) != 1:
            raise ConfigurationError(f"clouds.yaml has {_listed(names)}; choose one with {CLOUD} or from_cloud(name)")
        chosen = names[0]
    if chosen not in names:
        who = f"from_cloud({name!r})" if name else CLOUD
        raise ConfigurationError(f"clouds.yaml does not have the cloud named by {who}; it has {_listed(names)}")
    region = _described(config, chosen, environ)
    found = evolve(findings_in(region.config, environ), network=_network(region), cloud=chosen)
    return completed(found, chosen, region.config.get(MARKER), environ)


def huawei_file(environ: Mapping[str, str]) -> Findings | None:
    """Read the credentials file of Huawei's SDK. Return None if the file or its section does not exist.

    Args:
        environ: Environment variables.

    Raises:
        ConfigurationError: The file can't be read, or `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names a missing file or a file
            without the section.
    """
    from configparser import ConfigParser, Error  # few programs have such a file

    named, home = environ.get(HUAWEI_FILE), environ.get("HOME") or environ.get("USERPROFILE")
    if not named and not home:
        return None
    path = Path(named) if named else Path(home or "") / ".huaweicloud" / "credentials"
    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(read_text(path))
    except (OSError, UnicodeDecodeError, Error) as error:
        if not named and isinstance(error, FileNotFoundError):
            return None
        # The errors of the parser quote lines, which may contain a secret.
        called = f"the file named by {HUAWEI_FILE}" if named else "~/.huaweicloud/credentials"
        raise ConfigurationError(f"{called} can't be read ({type(error).__name__})") from None
    if not parser.has_section("basic"):
        if named:
            raise ConfigurationError(f"the file named by {HUAWEI_FILE} has no section [basic]")
        return None
    given = dict(parser.items("basic"))
    names = {field: key for field, key in HUAWEI_KEYS.items() if given.get(key)}
    values = {field: one_line(f"{key} of the credentials file", given[key]) for field, key in names.items()}
    region = first(environ, REGION)
    if region and "auth_url" not in values:
        values["auth_url"] = iam_in(region)
    region_from = first_name(environ, REGION)
    return Findings(HUAWEI_SOURCE, "the credentials file", values, names, HUAWEI_KEYS, None, region, region_from)


def _file(stem: str, variable: str, environ: Mapping[str, str]) -> str | None:
    named = environ.get(variable)
    if named:
        if not Path(named).is_file():
            problem = "is no regular file" if Path(named).exists() else "does not exist"
            raise ConfigurationError(f"the file named by {variable} {problem}")
        return named
    return next((path for path in _files(stem, environ) if Path(path).is_file()), None)


def _files(stem: str, environ: Mapping[str, str]) -> list[str]:
    return [str(folder / f"{stem}.{suffix}") for folder in folders(environ) for suffix in SUFFIXES]


def _reader(environ: Mapping[str, str], path: str) -> OpenStackConfig:
    try:
        from openstack.config import OpenStackConfig  # an extra, and slow to load
    except ImportError as error:
        raise ConfigurationError(f"clouds.yaml {NO_READER}") from error

    class Config(OpenStackConfig):
        """OpenStack's reader, which also accepts a byte order mark and doesn't log lines of unreadable files."""

        def _load_yaml_json_file(self, filelist: list[str]) -> tuple[str, dict[str, Any]] | tuple[None, None]:
            return next(((path, _parsed(path)) for path in filelist if os.path.exists(path)), (None, None))

    secure = _file("secure", SECURE_FILE, environ)
    try:
        config = Config(
            config_files=[path],
            secure_files=[secure] if secure else [],
            vendor_files=_files("clouds-public", environ),
            # Otherwise openstacksdk sets its own default for clouds without an auth_type.
            override_defaults={"auth_type": None},
            load_envvars=False,
        )
    except Exception as error:
        mark: Any = getattr(error, "problem_mark", None)
        place = f" in line {mark.line + 1}" if mark is not None else ""
        problem = f"clouds.yaml can't be read ({type(error).__name__}{place}); check {path}"
        raise ConfigurationError(problem) from None
    if config.config_filename != path:
        raise ConfigurationError("clouds.yaml can't be read; check its YAML syntax and its permissions")
    return config


def _parsed(path: str) -> dict[str, Any]:
    import json

    import yaml  # comes with openstacksdk

    text = read_text(Path(path))
    return cast("dict[str, Any]", json.loads(text) if path.endswith("json") else yaml.safe_load(text))


def _described(config: OpenStackConfig, name: str, environ: Mapping[str, str]) -> CloudRegion:
    """Return the configuration of a cloud, merged with its profile and the selected region."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about parts of openstacksdk that are not used here
            return config.get_one(name, validate=False, region_name=first(environ, REGION))
    except Exception as error:
        # Errors of openstacksdk may quote secret values.
        variable = first_name(environ, REGION)
        hint = f"; check that it has the region named by {variable}" if variable else ""
        raise ConfigurationError(f"a cloud of clouds.yaml can't be read ({type(error).__name__}){hint}") from None


def _network(region: CloudRegion) -> Network | None:
    """Return the certificate settings of a cloud (`verify`, `cacert`, `cert` and `key`), or None if it has none."""
    from ...http.network_settings import Network  # imports OpenSSL, which is slow

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about a cacert beside `verify: false`, which `tls` logs if it is used
            verify, cert = region.get_requests_verify_args()
        found = Network(True if verify is None else verify, cert or None)
    except (ConfigurationError, TypeError) as error:
        raise ConfigurationError(
            f"clouds.yaml: verify must be true or false, and cacert, cert and key must be file paths ({error})"
        ) from None
    return None if found == Network() else found


def findings_in(config: Mapping[str, Any], environ: Mapping[str, str]) -> Findings:
    """Return the values of an entry of `clouds.yaml`.

    Args:
        config: The entry, usually merged with its profile.
        environ: Environment variables.

    Raises:
        ConfigurationError: A value has a line break before its end.
    """
    auth = cast("dict[str, Any]", config.get("auth") or {})
    names: dict[str, str] = {}
    values: dict[str, str] = {}
    for field, keys in KEYS.items():
        for place, key in ((place, key) for key in keys for place in ("auth.", "")):
            value = (auth if place else config).get(key)
            if field not in values and isinstance(value, str) and trimmed(value):
                names[field], values[field] = f"{place}{key}", one_line(f"{place}{key} of {SOURCE}", value)
    if "user_domain_name" in names and names.get("user_domain_id", "").removeprefix("auth.") != "user_domain_id":
        values.pop("user_domain_id", None)
        names.pop("user_domain_id", None)
    labels = {field: f"auth.{keys[0]}" for field, keys in KEYS.items()} | {"auth_type": "auth_type"}
    region, by = config.get("region_name") or None, first_name(environ, REGION)
    region_from = (by or "region_name") if region else None
    given: object = config.get(ENDPOINT)
    endpoint = one_line(f"{ENDPOINT} of {SOURCE}", given) if isinstance(given, str) and trimmed(given) else None
    kind = config.get("auth_type") or None
    return Findings(SOURCE, SOURCE, values, names, labels, kind, region, region_from, endpoint=endpoint)


def _listed(names: list[str]) -> str:
    return f"the clouds {', '.join(names)}" if names else "no clouds"
