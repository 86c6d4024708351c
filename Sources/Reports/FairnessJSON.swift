// Fairness of the day and the same face every time, as JSON inside the tally of a panel's day.
// Separate from the tally's own contract, which has neither.
public import Scoring

/// Fairness of the day as one JSON object with sorted keys, without a line feed.
public func fairnessJSON(_ fairness: FairnessOfDay) -> String {
  var json = JSONText()
  json.fairness(fairness)
  return String(decoding: json.takePiece(), as: UTF8.self)
}

extension JSONText {
  /// Writes fairness of the day.
  mutating func fairness(_ fairness: FairnessOfDay) {
    object { json in
      json.key("candidates")
      json.array(fairness.candidates) { $0.candidateTime($1) }
      json.key("not_asked")
      json.array(fairness.notAsked) { json, missed in
        json.object { json in
          json.strings("candidates", missed.candidates)
          json.key("question")
          json.string(missed.question)
          json.strings("unknown", missed.unknown)
        }
      }
    }
  }

  /// Writes the contributors who gave the same face throughout.
  mutating func sameFaces(_ faces: [SameFace]) {
    array(faces) { json, face in
      json.object { json in
        json.strings("candidates", face.candidates)
        json.key("contributor")
        json.string(face.contributor)
        json.key("every_time")
        json.number(orNull: face.everyTime)
      }
    }
  }

  private mutating func candidateTime(_ candidate: FairnessOfDay.CandidateTime) {
    object { json in
      json.key("candidate")
      json.string(candidate.candidate)
      json.key("departures")
      json.array(candidate.departures) { json, departure in
        json.object { json in
          json.key("question")
          json.string(departure.question)
          json.key("words")
          json.string(departure.words)
        }
      }
      json.key("notes_missing")
      json.number(orNull: candidate.notesMissing)
      json.key("place")
      json.number(orNull: candidate.place)
      json.key("planned_minutes")
      json.number(orNull: candidate.plannedMinutes)
      json.key("probes")
      json.number(orNull: candidate.probes)
      json.key("questions")
      json.array(candidate.questions) { $0.questionTime($1) }
      json.key("seconds")
      json.number(orNull: candidate.seconds)
    }
  }

  private mutating func questionTime(_ time: FairnessOfDay.QuestionTime) {
    object { json in
      json.key("asked")
      json.bool(time.wasAsked)
      json.key("length")
      json.string(time.length.rawValue)
      json.key("middle_seconds")
      json.number(orNull: time.middleSeconds)
      json.key("planned_seconds")
      json.number(orNull: time.plannedSeconds)
      json.key("probes")
      json.array(time.probes) { $0.number(orNull: $1) }
      json.key("question")
      json.string(time.question)
      json.key("seconds")
      json.number(orNull: time.seconds)
    }
  }
}
