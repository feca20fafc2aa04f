"""Runs in the environment of Huawei's SDK: sends the requests that come as lines of JSON, and writes a line for each.

A line has the name of the SDK's method, the values of the path and the query by wire name, and the body. Fields that
the SDK does not know are left out. The line that comes back has the fields left out, and the problem or the response.
"""

# The SDK has no type annotations, and is in another environment.
# pyright: basic, reportMissingImports=false, reportOptionalMemberAccess=false

import json
import os
import re
import sys

import huaweicloudsdkmodelarts.v1 as sdk
from huaweicloudsdkcore.exceptions.exceptions import SdkException

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from huawei_client import make_client, places, request_class


def known(kind, value, where, left_out):
    """A value as the SDK's models have it, without the fields that they lack."""
    inner = re.fullmatch(r"list\[(.+)\]|dict\(str, (.+)\)", kind)
    if inner and isinstance(value, list):
        return [known(inner.group(1), part, where, left_out) for part in value]
    if inner and isinstance(value, dict):
        return {key: known(inner.group(2), part, where, left_out) for key, part in value.items()}
    model = getattr(sdk, kind, None)
    if model is None or not isinstance(value, dict):
        return value
    names = {wire: name for name, wire in model.attribute_map.items()}
    made = model()
    for wire, part in value.items():
        if wire in names:
            name = names[wire]
            setattr(made, name, known(model.openapi_types[name], part, "%s.%s" % (where, wire), left_out))
        else:
            left_out.append("%s.%s" % (where, wire))
    return made


def send(client, step):
    left_out = []
    kind = request_class(step["method"])
    request = kind()
    names = {wire: name for name, wire in kind.attribute_map.items()}
    for place in ("path", "query"):
        for wire, value in step[place].items():
            if wire in names:
                is_list = kind.openapi_types[names[wire]].startswith("list[")
                setattr(request, names[wire], value.split(",") if is_list and isinstance(value, str) else value)
            else:
                left_out.append(wire)
    if step["body"] is not None and "body" in kind.openapi_types:
        request.body = known(kind.openapi_types["body"], step["body"], "body", left_out)
    try:
        response = getattr(client, step["method"])(request)
    except SdkException as error:
        return {"left_out": left_out, "problem": str(error)}
    except Exception as error:
        return {"left_out": left_out, "problem": "%s: %s" % (type(error).__name__, error)}
    return {"left_out": left_out, "problem": "", "response": response.to_str()}


def main():
    client = make_client(True)
    print(json.dumps(places()), flush=True)
    for line in sys.stdin:
        print(json.dumps(send(client, json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
