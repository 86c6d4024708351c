// Fairness of the day as JSON, to the letter.
import Scoring
import Testing

@testable import Reports

@Suite struct FairnessReportTests {
  @Test func theJSONIsThisToTheLetter() throws {
    var draft = FormDraft()
    draft.id = "small"
    draft.title = "Small"
    draft.scales = [
      Scale(
        id: "points",
        points: (0...2).map { Scale.Point(points: $0, label: "P\($0)", anchor: "Heard at \($0).") })
    ]
    draft.criteria = [Criterion(id: "kind", title: "Kind")]
    draft.questions = [Question(id: "q1", ask: "Tell us.", criteria: ["kind"], minutes: 5)]
    draft.groups = [GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 100)]
    let interviews = [
      InterviewOfDay(
        candidate: "c1", plannedMinutes: 45,
        questions: [.init(id: "q1", seconds: 60, probes: [0, 2])],
        departures: ["q1": "Say \"it\"."]),
      InterviewOfDay(
        candidate: "c2", plannedMinutes: 45, questions: [.init(id: "q1", wasAsked: false)]),
      InterviewOfDay(candidate: "c3"),
    ]
    let fairness = FairnessOfDay(form: try Form(draft), interviews: interviews)
    let first =
      #"{"candidate":"c1","departures":[{"question":"q1","words":"Say \"it\"."}],"notes_missing":null,"place":1,"#
      + #""planned_minutes":45,"probes":2,"questions":[{"asked":true,"length":"usual","middle_seconds":null,"#
      + #""planned_seconds":300,"probes":[0,2],"question":"q1","seconds":60}],"seconds":60}"#
    let second =
      #"{"candidate":"c2","departures":[],"notes_missing":null,"place":2,"planned_minutes":45,"probes":0,"#
      + #""questions":[{"asked":false,"length":"usual","middle_seconds":60,"planned_seconds":300,"probes":[],"#
      + #""question":"q1","seconds":null}],"seconds":null}"#
    let third =
      #"{"candidate":"c3","departures":[],"notes_missing":null,"place":null,"planned_minutes":null,"probes":0,"#
      + #""questions":[],"seconds":null}"#
    #expect(
      fairnessJSON(fairness)
        == #"{"candidates":[\#(first),\#(second),\#(third)],"#
        + #""not_asked":[{"candidates":["c2"],"question":"q1","unknown":[]}]}"#)
  }
}
