import {
  applicationContext,
  frameName,
  readRequest,
  response,
  type Request,
} from "../../../src/workbench/protocol/envelope";
import { batchResponse, readBatch } from "../../../src/workbench/protocol/batch";

const identity = { conversation: "conversation-1", app: "app-1", locale: "zh-CN", origin: "https://localhost:3000" };
const request: Request = {
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "conversation-1",
  _correlationId: 7,
  _actionType: 0,
  _data: null,
};

describe("the frame's name", () => {
  it("says Excel on the web, the language, and whom to talk to", () => {
    const name = JSON.parse(frameName(identity)) as Record<string, string>;
    expect(name["hostInfo"]).toBe("Excel$Web$16.01$zh-CN$conversation-1$$0$0");
    expect(name["xdmInfo"]?.split("|")).toEqual(["conversation-1", "app-1", "https://localhost:3000"]);
  });
});

describe("messages", () => {
  it("are read when they are requests of office.js", () => {
    expect(readRequest(JSON.stringify(request))).toEqual(request);
  });

  it.each([
    ["not JSON", "hello"],
    ["broken", "{"],
    ["an answer", '{"_messageType":1,"_actionName":"x","_conversationId":"c"}'],
    ["an object", {}],
    ["of another library", '{"type":"webpackOk"}'],
  ])("are left alone when they are %s", (_what, data) => {
    expect(readRequest(data)).toBeNull();
  });

  it("are answered with the request's own name, conversation and number", () => {
    const answer = JSON.parse(response(request, { Error: 0 }, "answer", "https://localhost:3000")) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "conversation-1",
      _correlationId: 7,
      _responseType: 0,
      _data: { Error: 0 },
    });
  });

  it("tell events as answers of another kind to the registration", () => {
    expect(JSON.parse(response(request, {}, "event", ""))).toMatchObject({ _responseType: 1, _correlationId: 7 });
  });
});

describe("the application context", () => {
  it("carries the requirement sets as office.js reads them", () => {
    const context = applicationContext(identity, { ExcelApi: "1.17" }, "工作簿1.xlsx") as Record<string, unknown>;
    expect(JSON.parse(String(context["_requirementMatrix"]))).toEqual({ ExcelApi: "1.17" });
    expect(context["_appName"]).toBe(16);
  });
});

describe("a batch", () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  const call = (dispatch: number) => ({
    DdaMethod: { DispatchId: dispatch },
    ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0],
  });

  it("is read out of dispatch 93", () => {
    expect(readBatch(call(93))?.batch).toEqual(body);
  });

  it("is nothing else", () => {
    expect(readBatch(call(94))).toBeNull();
    expect(readBatch(null)).toBeNull();
  });

  it("is answered in the form of an HTTP response", () => {
    expect(batchResponse("{}")).toEqual({
      Version: 1,
      Error: 0,
      Data: [200, ["Content-Type", "application/json"], "{}"],
    });
  });
});
