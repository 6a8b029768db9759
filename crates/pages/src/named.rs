//! Closed lists of choices: each variant has a plain name for forms and for the ids of its texts.

/// Makes an enum whose variants have names, and the way back from a posted name.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name in forms and in the ids of texts.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The variant that a form named, if there is one.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

named! {
    /// What somebody may do at this desk.
    Role {
        /// Takes calls.
        Caller = "caller",
        /// Leads a team: sees the board.
        Lead = "lead",
        /// Keeps users and imports.
        Administrator = "administrator",
    }
}

named! {
    /// What a caller is trained for beyond the usual talk.
    Skill {
        /// Hard cases: facts, evidence, the legal course.
        Specialist = "specialist",
        /// Companies.
        Business = "business",
        /// People in a difficult situation.
        Vulnerable = "vulnerable",
    }
}

named! {
    /// How something came across.
    Channel {
        /// A telephone call.
        Call = "call",
        /// A letter on paper.
        Letter = "letter",
        /// An e-mail.
        Email = "email",
        /// A text message.
        TextMessage = "text-message",
        /// A talk face to face.
        Meeting = "meeting",
    }
}

named! {
    /// How a contact came to be, and with it what its form asks.
    Direction {
        /// From the desk, with a permit.
        Out = "out",
        /// From the customer.
        In = "in",
        /// Made outside the desk and entered afterwards, without permit.
        Outside = "outside",
    }
}

named! {
    /// Who was spoken with, where somebody was.
    Reached {
        /// The person themselves, identified.
        RightParty = "right-party",
        /// Somebody else.
        SomebodyElse = "somebody-else",
    }
}

named! {
    /// What came of a contact, in the order of the form.
    Outcome {
        /// The customer says that it is paid or on its way.
        Paid = "paid",
        /// A promise to pay the whole.
        Promise = "promise",
        /// A promise of a part, with a word about the rest.
        PartPayment = "part-payment",
        /// We call again at an agreed time.
        CallBack = "call-back",
        /// The customer disputes the debt.
        Dispute = "dispute",
        /// The customer will not pay.
        Refusal = "refusal",
        /// A talk that ended with none of these.
        Talk = "talk",
        /// The number belongs to somebody else.
        WrongPerson = "wrong-person",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// An answering machine.
        Voicemail = "voicemail",
        /// The line was cut before anything was said.
        HungUp = "hung-up",
        /// The number does not connect.
        NotConnected = "not-connected",
    }
}

named! {
    /// How the next contact was agreed.
    NextContact {
        /// We call.
        Call = "call",
        /// We meet.
        Meeting = "meeting",
        /// We talk by video.
        VideoCall = "video-call",
        /// They call us by a day.
        TheyCall = "they-call",
    }
}

named! {
    /// What the next contact follows from.
    NextWhy {
        /// It suits better then.
        Asked = "asked",
        /// Documents were sent first.
        Documents = "documents",
        /// Nothing could be solved today.
        NoSolution = "no-solution",
    }
}

named! {
    /// Why what was agreed was not repeated.
    NotRepeated {
        /// The line broke.
        Cut = "cut",
        /// They were in a hurry.
        Hurry = "hurry",
        /// Another reason.
        Other = "other",
    }
}

named! {
    /// What a talk may come to: each fills the form as far as it can.
    Closing {
        /// All of it today.
        FullToday = "full-today",
        /// All of it on their pay day.
        PayDay = "pay-day",
        /// A part now, and the rest.
        Parts = "parts",
        /// We call back.
        CallBack = "call-back",
        /// They call us.
        TheyCall = "they-call",
        /// A meeting.
        Meeting = "meeting",
        /// A video call.
        VideoCall = "video-call",
        /// Documents were sent.
        Documents = "documents",
        /// No solution today.
        NoSolution = "no-solution",
    }
}

named! {
    /// How a payment is to be made, or was made.
    Method {
        /// A bank transfer.
        Transfer = "transfer",
        /// By card.
        Card = "card",
        /// In cash.
        Cash = "cash",
        /// By direct debit.
        DirectDebit = "direct-debit",
        /// Some other way.
        Other = "other",
    }
}

named! {
    /// What was agreed about the rest, when only a part is promised.
    Rest {
        /// We call about the rest on a day.
        CallBack = "call-back",
        /// Nothing was agreed.
        Open = "open",
    }
}

named! {
    /// Where a promise stands.
    PromiseState {
        /// Made, its day not yet come.
        Open = "open",
        /// Its day has come; the bank's entries do not yet cover it.
        AwaitingBank = "awaiting-bank",
        /// Paid in full and in time.
        Kept = "kept",
        /// Paid in part.
        PartKept = "part-kept",
        /// Not paid, and the bank's day is in.
        Broken = "broken",
        /// Replaced by a newer promise.
        Renegotiated = "renegotiated",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
}

named! {
    /// How old what is owed has become.
    Stage {
        /// Billed, not yet due.
        Current = "current",
        /// The due date has passed.
        Overdue = "overdue",
        /// Years old: limitation is near or passed.
        Old = "old",
    }
}

named! {
    /// What is known of a telephone number.
    PhoneState {
        /// Never reached yet.
        Unverified = "unverified",
        /// The right person answers it.
        RightPerson = "right-person",
        /// It belongs to somebody else.
        WrongPerson = "wrong-person",
        /// It is out of use.
        Dead = "dead",
    }
}

named! {
    /// Whether the customer is a person or a company.
    PartyKind {
        /// A person.
        Person = "person",
        /// A company.
        Company = "company",
    }
}

named! {
    /// Why a caller gives a customer back without a contact.
    SkipReason {
        /// Another language is needed.
        Language = "language",
        /// Another skill is needed.
        Skill = "skill",
        /// The caller knows the customer.
        Acquainted = "acquainted",
        /// Something must be cleared up first.
        Unclear = "unclear",
        /// The caller's time is up.
        Break = "break",
        /// Something else; the words say what.
        Other = "other",
    }
}

named! {
    /// Why a customer is left alone.
    HoldReason {
        /// They asked for it.
        Request = "request",
        /// Time to recover, without any collection.
        BreathingSpace = "breathing-space",
        /// Insolvency or debt restructuring was ordered.
        Insolvency = "insolvency",
        /// They speak only through a representative.
        Representation = "representation",
        /// The person has died.
        Death = "death",
    }
}

named! {
    /// How a dispute was settled.
    DisputeEnd {
        /// The customer was right; the client corrects or withdraws the debt.
        Upheld = "upheld",
        /// The debt stands, and the customer was told why.
        DebtStands = "debt-stands",
        /// The customer took it back.
        TakenBack = "taken-back",
    }
}

named! {
    /// Whose entries a list shows.
    Whose {
        /// The caller's own.
        Mine = "mine",
        /// The whole team's.
        Team = "team",
    }
}

named! {
    /// What a found customer was found by.
    FoundBy {
        /// The start of each word of the name.
        Name = "name",
        /// The last digits of a telephone number.
        Phone = "phone",
        /// A payment reference.
        Reference = "reference",
        /// An invoice number.
        Invoice = "invoice",
        /// The client's customer number.
        Customer = "customer",
    }
}

named! {
    /// Where a file stands in the queue.
    QueueState {
        /// May be called now.
        Ready = "ready",
        /// With a caller at this moment.
        Leased = "leased",
        /// Its hour or day has not come.
        Waiting = "waiting",
        /// Some hold stands in the way.
        Held = "held",
        /// Nothing is due.
        Resting = "resting",
    }
}

named! {
    /// What an imported file says.
    ImportKind {
        /// All open items of the client: what is missing is proposed as settled or withdrawn.
        Full = "full",
        /// Only what changed.
        Changes = "changes",
        /// Payments.
        Payments = "payments",
    }
}

named! {
    /// Where an import stands.
    ImportState {
        /// Uploaded; the columns are not yet confirmed.
        Mapping = "mapping",
        /// Read; nothing is written yet.
        Preview = "preview",
        /// Being written.
        Running = "running",
        /// Written.
        Done = "done",
        /// Given up by a person.
        Discarded = "discarded",
        /// Could not be finished.
        Failed = "failed",
    }
}

named! {
    /// Whether something good, neutral, doubtful or bad is said.
    Tone {
        /// Done.
        Good = "good",
        /// To know.
        Plain = "plain",
        /// To look at.
        Careful = "careful",
        /// Went wrong.
        Bad = "bad",
    }
}

named! {
    /// Why a page could not be shown or an action not be done.
    Trouble {
        /// There is no such page or customer, or it is not for this user to know.
        NotFound = "not-found",
        /// This user may not do this.
        Forbidden = "forbidden",
        /// The form is too old, or came from elsewhere.
        Expired = "expired",
        /// Somebody else changed the file meanwhile.
        Conflict = "conflict",
        /// Too many tries.
        TooMany = "too-many",
        /// What was sent is too large.
        TooLarge = "too-large",
        /// What was sent cannot be read.
        BadRequest = "bad-request",
        /// A fault of ours.
        Fault = "fault",
        /// The desk's disk takes nothing more.
        Unwritable = "unwritable",
        /// The desk is stopping or cannot write just now.
        Unavailable = "unavailable",
    }
}

named! {
    /// A stage of a call.
    CallStage {
        /// Who is speaking; that a payment is open.
        Opening = "opening",
        /// Why it is open.
        Situation = "situation",
        /// Amount, day, ways to pay.
        Request = "request",
        /// What speaks against it, and the answers.
        Objections = "objections",
        /// The next contact.
        Next = "next",
        /// Who does what by when.
        Close = "close",
    }
}

named! {
    /// Why a debt is open, as the customer tells it.
    Reason {
        /// It was forgotten.
        Forgot = "forgot",
        /// The payment is on its way.
        OnItsWay = "on-its-way",
        /// The invoice never came.
        NeverReceived = "never-received",
        /// Something on the invoice is wrong.
        Mistake = "mistake",
        /// The goods or the service were not as agreed.
        NotAsAgreed = "not-as-agreed",
        /// The debt is somebody else's.
        NotTheirs = "not-theirs",
        /// They moved.
        Moved = "moved",
        /// Work or income was lost.
        LostIncome = "lost-income",
        /// A company waits for money of its own.
        CashFlow = "cash-flow",
        /// Illness.
        Illness = "illness",
        /// A separation or divorce.
        Separation = "separation",
        /// Somebody near died.
        Bereavement = "bereavement",
        /// Several creditors at once.
        SeveralCreditors = "several-creditors",
        /// They do not want to pay.
        Unwilling = "unwilling",
        /// Something else.
        Other = "other",
    }
}

named! {
    /// Whether the next talk is easier or harder now.
    Mark {
        /// Easier.
        Easier = "easier",
        /// As before.
        Same = "same",
        /// Harder.
        Harder = "harder",
    }
}
