extension LanguageTable {
    /// Months as in Egypt and on the Gulf. Numbers have the digits 0 to 9, which CLDR gives Arabic in general (`latn`), and
    /// other digits only some of its countries.
    static let arabic = LanguageTable("ar", "Arabic") { label in
        switch label {
        case .skipToText: "انتقل إلى النص"
        case .siteNavigation: "الموقع"
        case .glossary: "مسرد المصطلحات"
        case .tags: "الوسوم"
        case .feed: "الخلاصة"
        case .builtWith: "بُني باستخدام"
        case .writtenBy: "بقلم {names}"
        case .listSeparator: "، "
        case .themeSystem: "المظهر: حسب النظام"
        case .themeLight: "المظهر: فاتح"
        case .themeDark: "المظهر: داكن"

        case .minutes: "{minutes}\u{A0}د"
        case .minutesOfReading:
            .forms(
                zero: "أقل من دقيقة قراءة", one: "دقيقة قراءة واحدة", two: "دقيقتا قراءة",
                few: "{minutes} دقائق قراءة", other: "{minutes} دقيقة قراءة")
        case .minutesInAll:
            .forms(
                zero: "مدة القراءة: أقل من دقيقة", one: "مدة القراءة: دقيقة واحدة", two: "مدة القراءة: دقيقتان",
                few: "مدة القراءة: {minutes} دقائق", other: "مدة القراءة: {minutes} دقيقة")
        case .minutesOfCode: "منها {minutes}\u{A0}د للشيفرة"
        case .minutesLeft: "يتبقى {minutes}\u{A0}د من السلسلة"
        case .lastUpdated: "آخر تحديث: {date}"
        case .publishedOn: "نُشر في {date}"
        case .date: "{day} {month} {year}"
        case .january: "يناير"
        case .february: "فبراير"
        case .march: "مارس"
        case .april: "أبريل"
        case .may: "مايو"
        case .june: "يونيو"
        case .july: "يوليو"
        case .august: "أغسطس"
        case .september: "سبتمبر"
        case .october: "أكتوبر"
        case .november: "نوفمبر"
        case .december: "ديسمبر"

        case .seriesList: "السلاسل"
        case .parts: "الأجزاء"
        case .part: "الجزء {number} من {count}"
        case .partNumber: "الجزء {number}"
        case .partTitle: "الجزء {number}: {title}"
        case .partOfSeries: "الجزء {number} من {series}"
        case .partOfSeriesTitle: "الجزء {number} من {series}: {title}"
        case .numberOfParts:
            .forms(
                zero: "لا توجد أجزاء", one: "جزء واحد", two: "جزآن", few: "{count} أجزاء", many: "{count} جزءًا",
                other: "{count} جزء")
        case .numberOfPartsSoFar:
            .forms(
                zero: "لا توجد أجزاء حتى الآن", one: "جزء واحد حتى الآن", two: "جزآن حتى الآن",
                few: "{count} أجزاء حتى الآن",
                many: "{count} جزءًا حتى الآن", other: "{count} جزء حتى الآن")
        case .partsPublished: "نُشر {published} من {count}"
        case .complete: "مكتملة"
        case .inProgress: "قيد النشر"
        case .draft: "مسودة"
        case .planned: "قادم"
        case .plannedFor: "قادم في {date}"
        case .plannedInText: "(قادم)"
        case .noPartYet: "لم يُنشر أي جزء بعد."
        case .allParts: "كل الأجزاء"
        case .showAllParts: "عرض كل الأجزاء ({count})"
        case .startWithPart: "ابدأ بالجزء {number}: {title}"
        case .continueWithPart: "تابع مع الجزء {number}: {title}"
        case .previousPartTitle: "السابق: {title}"
        case .nextPart: "الجزء التالي"
        case .lastPart: "كان هذا هو الجزء الأخير."
        case .previousAndNextPart: "الجزءان السابق والتالي"

        case .readFirst: "اقرأ أولًا"
        case .onThisPage: "في هذه الصفحة"
        case .newTerms: "مصطلحات جديدة في هذا الجزء"

        case .read: "مقروء"
        case .started: "بدأت قراءته"
        case .partsRead: "الأجزاء المقروءة: {read} من {count}"
        case .continueReading: "تابع من حيث توقفت"
        case .forgetProgress: "مسح تقدمي"
        case .changedSinceRead: "تغيّر منذ قراءتك"
        case .copy: "نسخ"
        case .copied: "تم النسخ"
        case .enlargePicture: "تكبير الصورة"
        case .close: "إغلاق"

        case .glossaryDescription: "معاني المصطلحات الواردة في {title}."
        case .alsoCalled: "أيضًا {names}"
        case .definedIn: "معرَّف في"
        case .usedIn: "مستخدَم في"
        case .numberOfTerms:
            .forms(
                zero: "لا توجد مصطلحات", one: "مصطلح واحد", two: "مصطلحان", few: "{count} مصطلحات",
                many: "{count} مصطلحًا", other: "{count} مصطلح")
        case .numberOfArticles:
            .forms(
                zero: "لا توجد مقالات", one: "مقالة واحدة", two: "مقالتان", few: "{count} مقالات",
                other: "{count} مقالة")
        case .pageList: "الصفحات"
        case .previousPage: "الصفحة السابقة"
        case .nextPage: "الصفحة التالية"
        case .page: "الصفحة {number}"

        case .note: "ملاحظة"
        case .tip: "نصيحة"
        case .important: "مهم"
        case .warning: "تحذير"
        case .caution: "تنبيه"
        case .footnotes: "الحواشي"
        case .backToReference: "العودة إلى المرجع {number}"
        case .table: "الجدول {number}"

        case .pageNotFound: "الصفحة غير موجودة"
        case .pageNotFoundText: "لا يوجد شيء في هذا العنوان. ربما نُقلت الصفحة، أو في العنوان خطأ."
        case .toStart: "إلى الصفحة الرئيسية"
        case .pageMoved: "انتقلت هذه الصفحة:"
        }
    }
}
