"""Runs in the environment of Huawei's SDK: makes the calls that come as JSON on standard input, and reports on each.

The calls go through the SDK's own request models and response models. `$name/key/0` in a value is part of the response
that was kept under that name; `~1` in a key stands for a slash.
"""

# The SDK has no type annotations, and is in another environment.
# pyright: basic, reportMissingImports=false, reportOptionalMemberAccess=false

import json
import os
import re
import sys
import time

import huaweicloudsdkmodelarts.v1 as sdk
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.auth.provider import EnvCredentialProvider
from huaweicloudsdkcore.exceptions.exceptions import SdkException
from huaweicloudsdkmodelarts.v1.region.modelarts_region import ModelArtsRegion

LONGEST_WAIT = 20.0


def make_client(project_id):
    if project_id:
        credentials = EnvCredentialProvider.get_basic_credential_env_provider().get_credentials()
    else:  # the SDK looks for the project of the region
        credentials = BasicCredentials(os.environ["HUAWEICLOUD_SDK_AK"], os.environ["HUAWEICLOUD_SDK_SK"])
    region = ModelArtsRegion.value_of("eu-de")
    return sdk.ModelArtsClient.new_builder().with_credentials(credentials).with_region(region).build()


def request_class(method):
    name = re.search(r"v1\.(\w+Request)`", getattr(sdk.ModelArtsClient, method).__doc__).group(1)
    return getattr(sdk, name)


def places():
    """Method and path of every operation of the SDK."""
    found = {}
    for name in dir(sdk.ModelArtsClient):
        match = re.fullmatch(r"_(\w+)_http_info", name)
        if match:
            info = getattr(sdk.ModelArtsClient, name)(request_class(match.group(1))())
            found[match.group(1)] = [info["method"], info["resource_path"]]
    return found


def built(kind, value):
    """A value as the SDK's models have it."""
    inner = re.fullmatch(r"list\[(.+)\]|dict\(str, (.+)\)", kind)
    if inner and isinstance(value, list):
        return [built(inner.group(1), part) for part in value]
    if inner and isinstance(value, dict):
        return {key: built(inner.group(2), part) for key, part in value.items()}
    model = getattr(sdk, kind, None)
    if model is None or not isinstance(value, dict):
        return value
    names = {wire: name for name, wire in model.attribute_map.items()}
    unknown = sorted(set(value) - set(names))
    if unknown:
        raise KeyError("%s has no %s" % (kind, ", ".join(unknown)))
    return model(**{names[wire]: built(model.openapi_types[names[wire]], part) for wire, part in value.items()})


def resolved(value, kept):
    if isinstance(value, dict):
        return {key: resolved(part, kept) for key, part in value.items()}
    if isinstance(value, list):
        return [resolved(part, kept) for part in value]
    if isinstance(value, str) and value.startswith("$"):
        return part_of(kept, value[1:])
    return value


def part_of(value, path):
    for part in path.split("/"):
        name = part.replace("~1", "/")
        value = value[int(name) if isinstance(value, list) else name]
    return value


def called(client, method, arguments):
    """The response as JSON, after it was read into the SDK's models."""
    kind = request_class(method)
    request = kind(**{name: built(kind.openapi_types[name], value) for name, value in arguments.items()})
    return json.loads(str(getattr(client, method)(request)))


def carry_out(client, step, kept):
    end = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            answer = called(client, step["method"], resolved(step["arguments"], kept))
        except SdkException as error:
            if step.get("gone") and getattr(error, "status_code", None) == 404:
                return None
            raise
        until = step.get("until")
        if not step.get("gone") and (until is None or part_of(answer, until[0]) in until[1]):
            return answer
        if time.monotonic() > end:
            raise TimeoutError("%s waits for %s in vain" % (step["method"], until or "its end"))
        time.sleep(0.05)


def main():
    plan = json.load(sys.stdin)
    kept, report = {}, []
    client = make_client(plan["project_id"])
    for step in plan["steps"]:
        problem = ""
        try:
            kept[step.get("keep", "last")] = carry_out(client, step, kept)
        except SdkException as error:
            problem = "%s: %s %s %s" % (
                type(error).__name__,
                getattr(error, "status_code", ""),
                getattr(error, "error_code", ""),
                getattr(error, "error_msg", error),
            )
        except Exception as error:  # whatever the SDK raises is what is tested
            problem = "%s: %s" % (type(error).__name__, error)
        report.append([step["method"], problem])
    json.dump({"places": places(), "report": report}, sys.stdout)


if __name__ == "__main__":
    main()
